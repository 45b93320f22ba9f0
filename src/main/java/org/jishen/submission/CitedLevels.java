package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.DocumentNumber.Level;

/**
 * The levels of the documents and issuers that the texts of one form cite, taken together.
 *
 * @param form number of the form
 * @param highest the highest level cited; UNKNOWN when no level is known
 * @param complete the level of every document is known
 * @param documents the documents as printed
 * @param place where the first of them stands
 */
public record CitedLevels(
    int form, Level highest, boolean complete, List<String> documents, Place place)
    implements Located, OfForm {

  /**
   * A document of high enough a level is cited for money of a source. Central money reaches a
   * county by a document of the province, so that one is enough for both.
   */
  public boolean support(FundSource source) {
    boolean above = source == FundSource.CENTRAL || source == FundSource.PROVINCE;
    return !above || highest == Level.CENTRAL || highest == Level.PROVINCE;
  }
}
