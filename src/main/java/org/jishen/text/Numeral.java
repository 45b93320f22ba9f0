package org.jishen.text;

/**
 * A number in a normal text, without its unit.
 *
 * @param figure its value
 * @param coefficient the number before a single multiplier at its end: 854 of 854万; otherwise the
 *     same as figure
 * @param multiplier that multiplier, 万 or 亿; "" where there is none
 * @param style how it is written
 * @param start where it begins
 * @param end behind its last character
 */
record Numeral(
    Figure figure, Figure coefficient, String multiplier, Style style, int start, int end) {

  /** How a number is written. */
  enum Style {
    DIGITS,
    CHINESE,
    /** 百分之九十五. */
    PERCENT,
    /** 三分之二. */
    FRACTION,
    /** Digits that make no number: 1,23 or 1.2.3. */
    MALFORMED
  }

  /** It can be used as a number. */
  boolean sound() {
    return style != Style.MALFORMED;
  }
}
