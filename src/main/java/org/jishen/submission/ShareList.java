package org.jishen.submission;

import java.math.BigDecimal;
import org.jishen.document.Place;

/**
 * The shares of a whole in one sentence of a form: 其中甲占60%，乙占30%.
 *
 * @param form number of the form
 * @param field where they stand
 * @param shares the shares as printed, with a plus between them
 * @param sum their sum in percent
 * @param place where the field stands
 */
public record ShareList(int form, FieldKey field, String shares, BigDecimal sum, Place place)
    implements Located, OfForm {}
