package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * The money of all forms of a file and that of all projects of its table for this year.
 *
 * @param forms how many forms
 * @param formSum the sum of their annual totals in 元
 * @param carriedOver how much of it was carried over from last year, in 元
 * @param formsComplete every annual total is known
 * @param lines how many projects
 * @param lineSum their sum, in the unit of the table
 * @param linesComplete every project's amount is known
 * @param matched how many forms have a line
 * @param uncovered the projects without a form
 * @param place where the first project stands
 */
public record ProjectSums(
    int forms,
    Figure formSum,
    Figure carriedOver,
    boolean formsComplete,
    int lines,
    Amount lineSum,
    boolean linesComplete,
    int matched,
    List<String> uncovered,
    Place place)
    implements Located {

  /**
   * The forms and the table are of the same projects as far as can be seen: a form has its line, or
   * there is one form only, whose line may be missing.
   */
  public boolean comparable() {
    return matched > 0 || forms == 1;
  }

  /** The forms ask for what the table has; the table may leave out what was carried over. */
  public boolean agree() {
    Figure asked = lineSum.figure();
    return formSum.agrees(asked) || formSum.minus(carriedOver).agrees(asked);
  }
}
