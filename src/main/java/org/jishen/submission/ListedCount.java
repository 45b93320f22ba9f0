package org.jishen.submission;

import java.math.BigDecimal;
import org.jishen.document.Place;

/**
 * A number of things in a text of a form and the list of them behind it: 7个林场（甲、乙、丙）.
 *
 * @param form number of the form
 * @param field where it stands
 * @param quote the number with what it counts, as printed
 * @param stated the number
 * @param listed how many are listed
 * @param place where the field stands
 */
public record ListedCount(
    int form, FieldKey field, String quote, BigDecimal stated, BigDecimal listed, Place place)
    implements Located, OfForm {}
