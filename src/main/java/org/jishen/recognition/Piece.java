package org.jishen.recognition;

import org.jishen.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A label, or a text between labels.
 *
 * @param label the label; null for a text
 * @param text as printed; "" for a blank cell
 * @param unit the unit of money in brackets behind a label; "" for none
 * @param column column of the cell it stands in
 * @param place where it stands
 */
record Piece(@Nullable Label label, String text, String unit, int column, Place place) {

  boolean is(Label.Role role) {
    return label != null && label.is(role);
  }

  /** The label with the unit of money in brackets behind it. */
  Piece withUnit() {
    return new Piece(label, text + "(" + unit + ")", unit, column, place);
  }

  boolean blank() {
    return text.isBlank();
  }
}
