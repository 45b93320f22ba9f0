package org.jishen.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese numerals, lower and upper case: 一万二, 贰拾万, 二〇二五, 三点五. */
public final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String CAPITALS = "〇壹贰叁肆伍陆柒捌玖";
  private static final String VARIANTS = "○弌两參肆伍陸柒捌玖";
  private static final int LONGEST = 32;

  private ChineseNumerals() {}

  /** Behind the last numeral from a start on; the start itself where none stands. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && numeral(text.charAt(end))) {
      end++;
    }
    while (end > start && text.charAt(end - 1) == '点') {
      end--;
    }
    return end;
  }

  /** A number can begin with it; 万 and 百 cannot begin one, 十 can. */
  static boolean begins(char c) {
    return digit(c) >= 0 || power(c) == 1 || c == '廿' || c == '卅';
  }

  /** The value of a run of numerals; null where it makes no number. */
  public static @Nullable BigDecimal value(String run) {
    int point = run.indexOf('点');
    if (point < 0) {
      BigInteger whole = whole(run);
      return whole == null ? null : new BigDecimal(whole);
    }
    int end = point + 1;
    StringBuilder fraction = new StringBuilder();
    while (end < run.length() && digit(run.charAt(end)) >= 0) {
      fraction.append(digit(run.charAt(end)));
      end++;
    }
    BigInteger whole = whole(run.substring(0, point));
    if (whole == null || fraction.isEmpty()) {
      return null;
    }
    BigDecimal value = new BigDecimal(whole + "." + fraction);
    for (; end < run.length(); end++) {
      int power = power(run.charAt(end));
      if (power < 0) {
        return null;
      }
      value = value.scaleByPowerOfTen(power);
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static @Nullable BigInteger whole(String run) {
    if (run.isEmpty() || !begins(run.charAt(0))) {
      return null;
    }
    return run.chars().allMatch(c -> digit((char) c) >= 0) ? digits(run) : composed(run);
  }

  private static BigInteger digits(String run) {
    StringBuilder digits = new StringBuilder();
    run.chars().forEach(c -> digits.append(digit((char) c)));
    return new BigInteger(digits.toString());
  }

  /** Sections of thousands under 亿 and 万, each of a digit and its power. */
  private static @Nullable BigInteger composed(String run) {
    BigInteger total = BigInteger.ZERO;
    BigInteger section = BigInteger.ZERO;
    int pending = -1;
    int lastPower = 0;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      int digit = digit(c);
      int power = power(c);
      if (digit >= 0) {
        if (pending > 0) {
          return null;
        }
        pending = digit;
      } else if (c == '廿' || c == '卅') {
        section = section.add(BigInteger.valueOf(c == '廿' ? 20 : 30));
        lastPower = 1;
        pending = -1;
      } else if (power >= 4) {
        BigInteger part = section.add(BigInteger.valueOf(Math.max(pending, 0)));
        total =
            power == 8 ? total.add(part).multiply(power(8)) : total.add(part.multiply(power(4)));
        section = BigInteger.ZERO;
        pending = -1;
        lastPower = power;
      } else {
        section = section.add(power(power).multiply(BigInteger.valueOf(pending > 0 ? pending : 1)));
        pending = -1;
        lastPower = power;
      }
    }
    return total.add(section).add(rest(run, pending, lastPower));
  }

  /** The digit at the end: 一万二 is 12000, 一万零二 10002. */
  private static BigInteger rest(String run, int pending, int lastPower) {
    if (pending <= 0) {
      return BigInteger.ZERO;
    }
    boolean afterPower = run.length() > 1 && power(run.charAt(run.length() - 2)) > 1;
    return BigInteger.valueOf(pending).multiply(afterPower ? power(lastPower - 1) : BigInteger.ONE);
  }

  private static BigInteger power(int exponent) {
    return BigInteger.TEN.pow(exponent);
  }

  private static boolean numeral(char c) {
    return digit(c) >= 0 || power(c) > 0 || c == '廿' || c == '卅' || c == '点';
  }

  /** The digit that a numeral stands for; -1 for none. */
  private static int digit(char c) {
    int digit = DIGITS.indexOf(c);
    if (digit < 0) {
      digit = CAPITALS.indexOf(c);
    }
    return digit < 0 ? VARIANTS.indexOf(c) : digit;
  }

  /** The power of ten that a numeral multiplies by; -1 for none. */
  static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> -1;
    };
  }
}
