package org.jishen.text;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads the number at a place of a normal text: 1,234.56, 1万2千, 贰拾万, 百分之九十五, 三分之二. */
final class NumberReader {

  private static final int MOST_DIGITS = 18;
  private static final String PERCENT = "百分之";
  private static final String OF = "分之";
  private static final MathContext FRACTION = new MathContext(12);

  private NumberReader() {}

  /** A number can begin with the character. */
  static boolean begins(char c) {
    return Glyphs.digit(c) || ChineseNumerals.begins(c) || c == '百';
  }

  /** The number that begins at a place; null where none does. */
  static @Nullable Numeral at(String text, int start, Units units) {
    if (start >= text.length()) {
      return null;
    }
    if (Glyphs.digit(text.charAt(start))) {
      return digits(text, start, units);
    }
    if (text.startsWith(PERCENT, start)) {
      return percent(text, start);
    }
    return ChineseNumerals.begins(text.charAt(start)) ? chinese(text, start, units) : null;
  }

  private static @Nullable Numeral percent(String text, int start) {
    int from = start + PERCENT.length();
    if (from < text.length() && Glyphs.digit(text.charAt(from))) {
      Numeral plain = plain(text, from);
      return new Numeral(
          plain.figure(),
          plain.figure(),
          "",
          plain.sound() ? Numeral.Style.PERCENT : Numeral.Style.MALFORMED,
          start,
          plain.end());
    }
    int end = ChineseNumerals.end(text, from);
    BigDecimal value = ChineseNumerals.value(text.substring(from, end));
    if (text.startsWith("百", from) && end == from + 1) {
      value = new BigDecimal(100);
    }
    return value == null ? null : numeral(Figure.exact(value), Numeral.Style.PERCENT, start, end);
  }

  private static @Nullable Numeral chinese(String text, int start, Units units) {
    int end = ChineseNumerals.end(text, start);
    if (text.startsWith(OF, end)) {
      int over = end + OF.length();
      int last = ChineseNumerals.end(text, over);
      BigDecimal divisor = ChineseNumerals.value(text.substring(start, end));
      BigDecimal dividend = ChineseNumerals.value(text.substring(over, last));
      if (divisor != null && dividend != null && divisor.signum() != 0) {
        Figure value = Figure.exact(dividend.divide(divisor, FRACTION));
        return numeral(value, Numeral.Style.FRACTION, start, last);
      }
    }
    end = withoutUnit(text, start, end, units);
    String run = text.substring(start, end);
    BigDecimal value = ChineseNumerals.value(run);
    if (value == null) {
      return null;
    }
    Figure figure = Figure.exact(value);
    String multiplier = lastMultiplier(run);
    BigDecimal coefficient =
        multiplier.isEmpty() ? null : ChineseNumerals.value(run.substring(0, run.length() - 1));
    return coefficient == null
        ? numeral(figure, Numeral.Style.CHINESE, start, end)
        : new Numeral(
            figure, Figure.exact(coefficient), multiplier, Numeral.Style.CHINESE, start, end);
  }

  /** Gives a multiplier back that belongs to the unit: 二十万元, 三千米. */
  private static int withoutUnit(String text, int start, int end, Units units) {
    for (int at = Math.max(start + 1, end - 2); at < end; at++) {
      Units.Match unit = units.simple(text, at);
      if (unit != null && unit.end() > end && !belongsToNumber(text, at, unit)) {
        return at;
      }
    }
    return end;
  }

  /** 一千元 is a thousand, not one unit of 千元. */
  private static boolean belongsToNumber(String text, int at, Units.Match unit) {
    return unit.unit().kind() == UnitKind.MONEY && ChineseNumerals.power(text.charAt(at)) < 4;
  }

  private static String lastMultiplier(String run) {
    char last = run.charAt(run.length() - 1);
    return run.length() > 1 && ChineseNumerals.power(last) >= 4 ? String.valueOf(last) : "";
  }

  private static Numeral digits(String text, int start, Units units) {
    Numeral plain = plain(text, start);
    if (!plain.sound()) {
      return plain;
    }
    int at = plain.end();
    if (at < text.length() && CharacterFolding.superscript(text.charAt(at))) {
      return malformed(start, at + 1);
    }
    Figure value = plain.figure();
    int power = multiplier(text, at, units);
    if (power == 0) {
      return plain;
    }
    int end = at + width(text, at);
    Figure figure = value.scaled(BigDecimal.ONE.scaleByPowerOfTen(power).setScale(0));
    Figure coefficient = figure;
    String multiplier = "";
    if (width(text, at) == 1 && power >= 4) {
      coefficient = value;
      multiplier = text.substring(at, end);
    }
    Figure whole = figure;
    while (end < text.length() && Glyphs.digit(text.charAt(end))) {
      Numeral next = plain(text, end);
      int nextPower = next.sound() ? partMultiplier(text, next.end(), units) : 0;
      if (nextPower == 0 || nextPower >= power) {
        break;
      }
      Figure part = next.figure().scaled(BigDecimal.ONE.scaleByPowerOfTen(nextPower).setScale(0));
      whole = new Figure(whole.value().add(part.value()), part.halfStep());
      end = next.end() + 1;
      power = nextPower;
      coefficient = whole;
      multiplier = "";
    }
    return new Numeral(whole, coefficient, multiplier, Numeral.Style.DIGITS, start, end);
  }

  /** The power of ten of the multipliers at a place; 0 where they belong to a unit or to a word. */
  private static int multiplier(String text, int at, Units units) {
    int width = width(text, at);
    if (width == 0) {
      return 0;
    }
    Units.Match unit = units.simple(text, at);
    if (unit != null) {
      return 0;
    }
    return text.startsWith("百分", at) ? 0 : power(text, at, width);
  }

  /** As {@link #multiplier} inside a number: 千 of 1万2千元 belongs to the number. */
  private static int partMultiplier(String text, int at, Units units) {
    Units.Match unit = units.simple(text, at);
    boolean price = unit != null && unit.unit().kind() == UnitKind.MONEY;
    return price ? power(text, at, Math.min(1, width(text, at))) : multiplier(text, at, units);
  }

  private static int power(String text, int at, int width) {
    int power = 0;
    for (int i = at; i < at + width; i++) {
      power += ChineseNumerals.power(text.charAt(i));
    }
    return power;
  }

  /** How many multipliers stand at a place: 万 one, 千万 two. */
  private static int width(String text, int at) {
    int width = 0;
    while (width < 2
        && at + width < text.length()
        && ChineseNumerals.power(text.charAt(at + width)) > 0) {
      width++;
    }
    return width;
  }

  /** Digits with thousand groups and decimals. */
  private static Numeral plain(String text, int start) {
    int end = start;
    boolean grouped = true;
    int groups = 0;
    int length = 0;
    int point = -1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Glyphs.digit(c)) {
        length++;
      } else if (c == ',' && point < 0 && digitAt(text, end + 1) && separates(groups, length)) {
        grouped &= groups == 0 ? length <= 3 : length == 3;
        groups++;
        length = 0;
      } else if (c == '.' && digitAt(text, end + 1)) {
        if (point >= 0) {
          return malformed(start, runEnd(text, end));
        }
        grouped &= groups == 0 || length == 3;
        point = end;
      } else {
        break;
      }
      end++;
    }
    grouped &= groups == 0 || point >= 0 || length == 3;
    if (!grouped || end - start > MOST_DIGITS + groups) {
      return malformed(start, end);
    }
    BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
    return numeral(Figure.printed(value), Numeral.Style.DIGITS, start, end);
  }

  /** A comma behind more than three digits parts two numbers: 2021,2022. */
  private static boolean separates(int groups, int length) {
    return groups > 0 || length <= 3;
  }

  private static boolean digitAt(String text, int index) {
    return index < text.length() && Glyphs.digit(text.charAt(index));
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Glyphs.digit(text.charAt(end))
            || (text.charAt(end) == '.' && digitAt(text, end + 1)))) {
      end++;
    }
    return end;
  }

  private static Numeral numeral(Figure figure, Numeral.Style style, int start, int end) {
    return new Numeral(figure, figure, "", style, start, end);
  }

  private static Numeral malformed(int start, int end) {
    return numeral(Figure.exact(BigDecimal.ZERO), Numeral.Style.MALFORMED, start, end);
  }
}
