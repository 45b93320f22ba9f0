package org.jishen.review;

import org.jishen.document.Place;

/**
 * A piece of a cell, paragraph or YAML value to be replaced by another.
 *
 * @param place where the cell or paragraph stands, without labels
 * @param text all that stands there today
 * @param start index in the text at which the piece begins
 * @param end index behind the piece
 * @param replacement what is to stand there instead of the piece
 */
public record Edit(Place place, String text, int start, int end, String replacement) {

  /** The piece that goes; "" where something is only put in. */
  public String before() {
    return text.substring(start, end);
  }
}
