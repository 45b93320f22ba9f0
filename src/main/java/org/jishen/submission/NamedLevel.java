package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;

/**
 * What the name of a project says about the level from which its money comes: 省级财政医疗救助补助资金.
 *
 * @param form number of the form
 * @param words the words that say it: 省级
 * @param rows the lines of the form's fund block, by their number, in which money of a level so
 *     named may stand; a line of several levels (市县财政资金) is one for each of them
 * @param place where the name stands
 */
public record NamedLevel(int form, List<String> words, List<Integer> rows, Place place)
    implements Located, OfForm {

  /** Money in this line agrees with the name. */
  public boolean accepts(Fund fund) {
    return rows.contains(fund.row());
  }
}
