package org.jishen.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with the unit that stands behind it, in a normal text.
 *
 * @param number the number
 * @param figure the number as it goes with the unit: 854 with 万元, 5500000 with 粒 of 550万粒
 * @param unit the unit; NONE where none follows. A bare 万 is a unit of no kind with factor 10000.
 * @param start where the number begins
 * @param end behind the unit
 */
record Quantity(Numeral number, Figure figure, Unit unit, int start, int end) {

  private static final String PERCENT = "%";

  /** The quantity that begins at a place; null where no number begins there. */
  static @Nullable Quantity at(String text, int start, Units units) {
    Numeral number = NumberReader.at(text, start, units);
    if (number == null) {
      return null;
    }
    if (!number.sound()) {
      return new Quantity(number, number.figure(), Unit.NONE, start, number.end());
    }
    if (number.style() == Numeral.Style.PERCENT) {
      return new Quantity(number, number.figure(), units.of(PERCENT), start, number.end());
    }
    int behind = Glyphs.skipFewBlanks(text, number.end());
    Units.Match unit = units.at(text, behind);
    if (unit != null) {
      return withUnit(number, unit, start, text);
    }
    if (!number.multiplier().isEmpty()) {
      return bare(number, start, text, units);
    }
    if (text.startsWith("/", number.end())) {
      Units.Match per = units.compound(text, number.end(), Unit.NONE, number.end());
      return new Quantity(number, number.figure(), per.unit(), start, per.end());
    }
    return new Quantity(number, number.figure(), Unit.NONE, start, number.end());
  }

  /** It has money with no denominator. */
  boolean money() {
    return number.sound() && unit.plainMoney();
  }

  /** A number with no unit at all. */
  boolean bare() {
    return unit.equals(Unit.NONE);
  }

  /** A number with 万 or 亿 and nothing behind it that it counts. */
  boolean bareMultiplier() {
    return number.sound()
        && unit.kind() == UnitKind.NONE
        && !unit.text().isEmpty()
        && unit.text().equals(number.multiplier());
  }

  /** Money, ratios and a bare 万 in their base unit; other numbers as they are. */
  Figure base() {
    boolean scaled =
        unit.kind() == UnitKind.MONEY
            || unit.kind() == UnitKind.RATIO
            || unit.kind() == UnitKind.NONE;
    return scaled ? figure.scaled(unit.factor()) : figure;
  }

  private static Quantity withUnit(Numeral number, Units.Match match, int start, String text) {
    Unit unit = match.unit();
    if (unit.kind() == UnitKind.MONEY && !number.multiplier().isEmpty()) {
      Unit scaled = multiplied(number.multiplier(), unit);
      return new Quantity(number, number.coefficient(), scaled, start, match.end());
    }
    return new Quantity(number, number.figure(), unit, start, whole(text, match.end()));
  }

  /** Behind the 整 that closes an amount. */
  private static int whole(String text, int end) {
    return text.startsWith("整", end) ? end + 1 : end;
  }

  private static Quantity bare(Numeral number, int start, String text, Units units) {
    String multiplier = number.multiplier();
    Unit plain =
        new Unit(
            multiplier,
            UnitKind.NONE,
            BigDecimal.TEN.pow(ChineseNumerals.power(multiplier.charAt(0))),
            "",
            multiplier);
    int from = number.end() - multiplier.length();
    Units.Match per = units.compound(text, from, plain, number.end());
    if (per.unit().per().isEmpty()) {
      return new Quantity(number, number.coefficient(), plain, start, number.end());
    }
    Unit price =
        new Unit(
            per.unit().text(),
            UnitKind.MONEY,
            plain.factor(),
            per.unit().per(),
            multiplier + "元/" + per.unit().per());
    return new Quantity(number, number.coefficient(), price, start, per.end());
  }

  private static Unit multiplied(String multiplier, Unit unit) {
    int power = ChineseNumerals.power(multiplier.charAt(0));
    return new Unit(
        multiplier + unit.text(),
        unit.kind(),
        unit.factor().scaleByPowerOfTen(power).setScale(0),
        unit.per(),
        multiplier + unit.standard());
  }
}
