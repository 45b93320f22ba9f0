package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Figure;

/**
 * What the unit costs of a form make with the quantities they are counted by, where every unit cost
 * has one such quantity and nothing else of the cost is set.
 *
 * @param form number of the form
 * @param products the products as printed, with a plus between them
 * @param yuan their sum in 元 with its rounding
 * @param place where the first unit cost stands
 */
public record UnitCostTotal(int form, String products, Figure yuan, Place place)
    implements Located, OfForm {}
