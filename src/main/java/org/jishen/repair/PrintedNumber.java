package org.jishen.repair;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits as it stands in a text, and how another number would be written in its place:
 * in the same unit, with the same thousand groups.
 *
 * @param start index of its first digit
 * @param end index behind its last digit
 * @param number the number as printed
 * @param grouped it has thousand groups: 8,000,000
 * @param factor from the number to its base unit (万元: 10000); null where no unit stands behind it
 */
record PrintedNumber(
    int start, int end, BigDecimal number, boolean grouped, @Nullable BigDecimal factor) {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\d.,A-Za-z])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,8})?(?!\\d|,\\d{3}|\\.\\d)");

  /** 2025年 is no figure that a sum could be mended with. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");

  private static final Pattern SCALE = Pattern.compile("\\s?(亿|千万|百万|万|千元|元|%|％)");
  private static final Map<String, BigDecimal> FACTORS =
      Map.of(
          "亿", new BigDecimal("100000000"),
          "千万", new BigDecimal("10000000"),
          "百万", new BigDecimal("1000000"),
          "万", new BigDecimal("10000"),
          "千元", new BigDecimal("1000"),
          "元", BigDecimal.ONE,
          "%", new BigDecimal("0.01"),
          "％", new BigDecimal("0.01"));

  /** A number without a unit may be counted in one of these by its label or table. */
  private static final List<BigDecimal> POSSIBLE = List.of(BigDecimal.ONE, new BigDecimal("10000"));

  private static final int MOST_DECIMALS = 6;

  /** The numbers of a text in their order. */
  static List<PrintedNumber> in(String text) {
    List<PrintedNumber> numbers = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      if (YEAR.matcher(text).region(digits.start(), text.length()).lookingAt()) {
        continue;
      }
      String written = digits.group();
      Matcher scale = SCALE.matcher(text).region(digits.end(), text.length());
      numbers.add(
          new PrintedNumber(
              digits.start(),
              digits.end(),
              new BigDecimal(written.replace(",", "")),
              written.contains(","),
              scale.lookingAt() ? FACTORS.get(scale.group(1)) : null));
    }
    return numbers;
  }

  /** The one number of a text; null where there is none, or several. */
  static @Nullable PrintedNumber only(String text) {
    List<PrintedNumber> numbers = in(text);
    return numbers.size() == 1 ? numbers.get(0) : null;
  }

  /** Its value in its base unit, 元 where it is money. */
  BigDecimal value() {
    return factor == null ? number : number.multiply(factor);
  }

  /** Both count money, both a share, or both something else. */
  boolean like(PrintedNumber other) {
    return counts() == other.counts();
  }

  /** What a number counts, as far as the unit behind it tells. */
  private enum Counts {
    MONEY,
    SHARE,
    THINGS
  }

  private Counts counts() {
    if (factor == null) {
      return Counts.THINGS;
    }
    return factor.compareTo(BigDecimal.ONE) < 0 ? Counts.SHARE : Counts.MONEY;
  }

  /** The factor under which it is worth so much; null where there is none. */
  @Nullable BigDecimal factorFor(BigDecimal value) {
    for (BigDecimal possible : factor == null ? POSSIBLE : List.of(factor)) {
      if (number.multiply(possible).compareTo(value) == 0) {
        return possible;
      }
    }
    return null;
  }

  /** How a value would be written here; null where it has too many decimals, or is negative. */
  @Nullable String as(BigDecimal value, BigDecimal unit) {
    if (value.signum() < 0) {
      return null;
    }
    BigDecimal plain = value.divide(unit, MOST_DECIMALS, RoundingMode.HALF_UP);
    if (plain.multiply(unit).compareTo(value) != 0) {
      return null;
    }
    BigDecimal shortest = plain.stripTrailingZeros();
    boolean finer = shortest.scale() > Math.max(number.scale(), decimals(unit));
    if (finer) {
      return null;
    }
    BigDecimal written = shortest.setScale(Math.max(Math.max(shortest.scale(), number.scale()), 0));
    return grouped
        ? String.format("%,." + written.scale() + "f", written)
        : written.toPlainString();
  }

  /** Whole 元 and counts stay whole; ten thousands and percents may have decimals. */
  private static int decimals(BigDecimal unit) {
    return unit.compareTo(BigDecimal.ONE) == 0 ? 0 : unit.compareTo(BigDecimal.ONE) < 0 ? 2 : 6;
  }
}
