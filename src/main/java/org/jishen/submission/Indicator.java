package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.TargetValue;

/**
 * A third-level indicator with its target, or a row that has only one of name and value. Rows with
 * neither are {@link EmptyIndicator}s.
 *
 * @param form number of the form
 * @param row its number among the indicators of the form, from 1
 * @param scope the year or the whole project
 * @param level1 first level
 * @param level1Name first level as printed; "" when none
 * @param level2 second level
 * @param level2Name second level as printed; "" when none
 * @param name its name as printed; "" when blank
 * @param nameKey the name folded for comparison, without template residue and list numbers
 * @param nameKind what the name says it measures
 * @param value the target
 * @param weight its weight as printed; "" when none
 * @param repeated it only repeats, for the year, an indicator of the whole project with the same
 *     value: checks look at one of the two
 * @param counted it stands in the column that is counted: that of the year, or that of the whole
 *     project where the year has no indicator
 * @param place where the name stands
 * @param valuePlace where the value stands
 */
public record Indicator(
    int form,
    int row,
    Scope scope,
    Level1 level1,
    String level1Name,
    Level2 level2,
    String level2Name,
    String name,
    String nameKey,
    NameKind nameKind,
    TargetValue value,
    String weight,
    boolean repeated,
    boolean counted,
    Place place,
    Place valuePlace)
    implements Located {

  /** It has no name. */
  public boolean nameless() {
    return name.isBlank();
  }

  /** One of the words stands in its name. */
  public boolean speaksOf(WordList words) {
    return words.in(name);
  }

  /** It has no value. */
  public boolean valueless() {
    return value.raw().isBlank();
  }
}
