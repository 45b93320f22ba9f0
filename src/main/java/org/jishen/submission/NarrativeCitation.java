package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.DocumentNumber;

/**
 * A document number that the narrative cites.
 *
 * @param number the number
 * @param place where the paragraph stands
 */
public record NarrativeCitation(DocumentNumber number, Place place) implements Located {}
