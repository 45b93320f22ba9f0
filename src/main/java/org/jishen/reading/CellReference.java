package org.jishen.reading;

import org.jspecify.annotations.Nullable;

/**
 * A cell as Excel names it: D6.
 *
 * @param row from 1
 * @param column from 1
 */
record CellReference(int row, int column) {

  private static final int LETTERS = 3;
  private static final int DIGITS = 7;

  /** The cell of a name; null when it is none. */
  static @Nullable CellReference of(String name) {
    int column = 0;
    int at = 0;
    while (at < name.length() && at <= LETTERS && letter(name.charAt(at))) {
      column = column * 26 + (name.charAt(at) - 'A' + 1);
      at++;
    }
    int row = 0;
    int begin = at;
    while (at < name.length() && at - begin < DIGITS && digit(name.charAt(at))) {
      row = row * 10 + (name.charAt(at) - '0');
      at++;
    }
    return at == name.length() && column > 0 && row > 0 ? new CellReference(row, column) : null;
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
