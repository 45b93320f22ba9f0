package org.jishen.repair;

import org.jishen.document.Place;
import org.jishen.review.Edit;

/**
 * A cell, paragraph or YAML value that can be edited.
 *
 * @param place where it stands, without labels
 * @param text what stands there
 */
record Spot(Place place, String text) {

  /** Everything that stands there is replaced. */
  Edit whole(String replacement) {
    return new Edit(place, text, 0, text.length(), replacement);
  }

  /** A number that stands there is written otherwise. */
  Edit number(PrintedNumber number, String replacement) {
    return new Edit(place, text, number.start(), number.end(), replacement);
  }
}
