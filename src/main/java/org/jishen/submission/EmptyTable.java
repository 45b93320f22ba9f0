package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A budget table that is empty or is said to be.
 *
 * @param title of the table
 * @param figures it has a figure other than zero
 * @param said the words that say that it is empty, below it or in the narrative; "" when none do
 * @param place where it begins
 */
public record EmptyTable(String title, boolean figures, String said, Place place)
    implements Located {}
