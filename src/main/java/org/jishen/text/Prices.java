package org.jishen.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells unit prices from amounts. */
final class Prices {

  private static final int REACH = 12;
  private static final int LABEL = 40;

  private Prices() {}

  /** The money unit that a bare 万 stands for; its text stays as printed. */
  static Unit money(Unit multiplier, Units units) {
    Unit yuan = units.of("元");
    return new Unit(
        multiplier.text(),
        UnitKind.MONEY,
        multiplier.factor(),
        multiplier.per(),
        multiplier.text() + yuan.standard());
  }

  /** The unit of an amount of money in running text; null for what is none. */
  static @Nullable Unit moneyUnit(String line, Quantity quantity, Units units) {
    if (quantity.money()) {
      return quantity.unit();
    }
    boolean ends =
        quantity.end() == line.length() || !Glyphs.ideograph(line.charAt(quantity.end()));
    boolean spoken = quantity.bareMultiplier() && ends && moneyBefore(line, quantity, units);
    return spoken ? money(quantity.unit(), units) : null;
  }

  /** The clause up to a quantity speaks of money. */
  private static boolean moneyBefore(String line, Quantity quantity, Units units) {
    int start = quantity.start();
    while (start > 0
        && quantity.start() - start < LABEL
        && ",;。、(".indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    return Wording.within(units.wording().moneyWords(), line.substring(start, quantity.start()));
  }

  /** It is the price of one thing: 400元/人, 每人每年60元, 单价10元. */
  static boolean unitPrice(String line, Quantity quantity, Units units) {
    if (!quantity.unit().per().isEmpty()) {
      return true;
    }
    String before = clauseBefore(line, quantity.start());
    return !per(before, units).isEmpty()
        || Wording.within(units.wording().unitPriceWords(), before);
  }

  /** The things that the price is for, in the standard spelling: 人 and 年 of 每人每年60元. */
  static List<String> per(String line, Quantity quantity, Units units) {
    String per = quantity.unit().per();
    return per.isEmpty()
        ? per(clauseBefore(line, quantity.start()), units)
        : List.of(per.split("·", -1));
  }

  private static List<String> per(String before, Units units) {
    List<String> per = new ArrayList<>();
    for (int at = before.indexOf('每'); at >= 0; at = before.indexOf('每', at + 1)) {
      Units.Match unit = units.simple(before, at + 1);
      if (unit != null) {
        per.add(unit.unit().standard());
      }
    }
    return per;
  }

  private static String clauseBefore(String line, int end) {
    int start = end;
    while (start > 0
        && end - start < REACH
        && ",;。、()".indexOf(line.charAt(start - 1)) < 0
        && !Glyphs.digit(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end);
  }
}
