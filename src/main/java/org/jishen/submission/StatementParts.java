package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * A list of parts in the narrative beside the whole: 支出预算10万元，其中：基本支出6万元，项目支出4万元.
 *
 * @param whole what the parts make up
 * @param counted the figures count things (10个); otherwise they are money
 * @param amount of the whole as printed; blank for counts
 * @param stated the figure of the whole; money in 元
 * @param computed the sum of the parts
 * @param open the list names only the main parts (主要包括, 等), so that less than the whole is right
 * @param parts the names of the parts
 * @param text the clause of the whole as printed
 * @param place where it stands
 */
public record StatementParts(
    String whole,
    boolean counted,
    Amount amount,
    Figure stated,
    Figure computed,
    boolean open,
    List<String> parts,
    String text,
    Place place)
    implements Located {

  /** The parts do not make up the whole; where only the main ones are named, they make more. */
  public boolean wrong() {
    return !stated.agrees(computed) && (!open || computed.compareTo(stated) > 0);
  }
}
