package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A table that the table of contents names.
 *
 * @param title the entry without leaders and page
 * @param found its title stands in the document, or a table of its kind does
 * @param place where the entry stands
 */
public record ContentsEntry(String title, boolean found, Place place) implements Located {}
