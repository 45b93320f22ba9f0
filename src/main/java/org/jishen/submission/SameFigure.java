package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * One and the same figure in two budget tables.
 *
 * @param first table, row and column of the first
 * @param amount the first
 * @param figure the first in 元, rounded as the figures of its table are
 * @param second table, row and column of the second
 * @param other the second
 * @param otherFigure the second in 元, rounded as the figures of its table are
 * @param place where the first stands
 * @param otherPlace where the second stands
 */
public record SameFigure(
    String first,
    Amount amount,
    Figure figure,
    String second,
    Amount other,
    Figure otherFigure,
    Place place,
    Place otherPlace)
    implements Located {}
