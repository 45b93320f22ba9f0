package org.jishen.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a running text. */
final class Quantities {

  /** More numbers than any form holds; a longer text is an attack on the memory. */
  private static final int MOST = 500_000;

  private Quantities() {}

  /**
   * All quantities in order, up to a number that no form reaches. Chinese numerals count only with
   * a unit behind them.
   */
  static List<Quantity> find(String text, Units units) {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < text.length() && found.size() < MOST) {
      Quantity quantity = starts(text, at) ? Quantity.at(text, at, units) : null;
      if (quantity != null && counts(quantity)) {
        found.add(quantity);
        at = quantity.end();
      } else {
        at = quantity == null ? at + 1 : Math.max(at + 1, quantity.number().end());
      }
    }
    return found;
  }

  /** A number may start here: not inside a code such as A1502. */
  static boolean starts(String text, int at) {
    if (!NumberReader.begins(text.charAt(at))) {
      return false;
    }
    if (at == 0 || !Glyphs.digit(text.charAt(at))) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == 'x' || before == 'X') {
      return true;
    }
    return !Glyphs.letter(before) && !Glyphs.digit(before);
  }

  private static boolean counts(@Nullable Quantity quantity) {
    if (quantity == null) {
      return false;
    }
    return quantity.number().style() != Numeral.Style.CHINESE
        || quantity.unit().kind() != UnitKind.NONE;
  }
}
