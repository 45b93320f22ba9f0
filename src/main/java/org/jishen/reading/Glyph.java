package org.jishen.reading;

/**
 * A character on a page of a PDF, measured in points from the top left corner of the page as it is
 * looked at.
 *
 * @param text what it says; one character, or a ligature's several
 * @param left its left edge
 * @param right its right edge
 * @param base the line it stands on
 * @param size its height
 */
record Glyph(String text, double left, double right, double base, double size) {

  double middle() {
    return (left + right) / 2;
  }

  /** The middle of its height: what of a character is inside a cell. */
  double center() {
    return base - size * 0.35;
  }

  boolean blank() {
    return text.isBlank();
  }
}
