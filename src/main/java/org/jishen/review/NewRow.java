package org.jishen.review;

import org.jishen.document.Place;

/**
 * An indicator to be put in below a row of the indicator block.
 *
 * @param after where a cell of the row above it stands, without labels
 * @param value where the value of that row stands, without labels
 * @param level1 first level as it is to be printed; "" where the form prints none
 * @param level2 second level
 * @param name third level
 * @param target its value
 */
public record NewRow(
    Place after, Place value, String level1, String level2, String name, String target) {}
