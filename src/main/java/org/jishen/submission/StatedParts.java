package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Figure;

/**
 * Amounts in a text of a form that together make up the project. A text that is repeated in several
 * fields gives one such fact.
 *
 * @param form number of the form
 * @param number its number in the form, from 1
 * @param parts the amounts as printed, with a plus between them
 * @param sum their sum in 元 with its rounding
 * @param place where the field stands
 */
public record StatedParts(int form, int number, String parts, Figure sum, Place place)
    implements Located, OfForm {}
