package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * A form held against the project line of its name. Where several lines have the name, the one that
 * fits best is compared.
 *
 * @param form number of the form
 * @param line the line
 * @param total the annual total of the form; blank when it has none
 * @param amountAgrees the totals agree within their rounding, with or without the money carried
 *     over, or those of all forms of the line do together; true where one of them is not known
 * @param owner the unit under which the line stands, without codes and marks
 * @param ownerAgrees the unit of the form is that unit or short for it; true where one of them is
 *     not known
 * @param place where the line stands
 */
public record LineComparison(
    int form,
    ProjectLine line,
    Amount total,
    boolean amountAgrees,
    String owner,
    boolean ownerAgrees,
    Place place)
    implements Located, OfForm {}
