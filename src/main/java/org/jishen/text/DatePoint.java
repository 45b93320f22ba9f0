package org.jishen.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One end of a period: a day, a month, a quarter, a year.
 *
 * @param from the first day it covers
 * @param to the last day it covers
 * @param yearPrinted the year is printed
 * @param uncertain it may be another thing than a date and is one only as an end of a period: 2016
 */
record DatePoint(LocalDate from, LocalDate to, boolean yearPrinted, boolean uncertain) {

  private static final int NO_YEAR = 1;

  private static final String NUMBER = "[\\d一二三四五六七八九十]{1,3}";

  /** Every form that one end of a period takes; each part is bounded. */
  static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\d.])(?:"
              + "(?<stamp>(?:19|20)\\d{6}(?:\\d{6})?)(?!\\d|[.,]\\d|[元万人])"
              + "|(?<py>(?:19|20)\\d{2})(?<sep>[-./])(?<pm>\\d{1,2})(?:\\k<sep>(?<pd>\\d{1,2}))?(?!\\d|\\.\\d|\\k<sep>|\\s?[%‰元万亿人亩平米公㎡㎥吨千户个])"
              + "|(?<am>\\d{1,2})/(?<ad>\\d{1,2})/(?<ay>(?:19|20)\\d{2})(?!\\d)"
              + "|(?<y>(?:19|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})\\s{0,2}年度?"
              + rest("y")
              + "|(?<each>每年度?|当年度?|本年度?|次年|(?<![\\d一二三四五六七八九十百两几数多半])年)(?=\\s{0,2}(?:第?[1-4一二三四]季度|\\d{1,2}月|[一二三四五六七八九十]{1,2}月|底|末|内|[上下]半年))"
              + rest("e")
              + "|(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s{0,2}月份?(?!龄)(?:\\s{0,2}(?<d>"
              + NUMBER
              + ")[日号])?(?<mpart>底|末|初|[上中下]旬)?"
              + "|(?<bare>(?:19|20)\\d{2})(?!\\d|[.,]\\d)(?=\\s{0,2}[-~—至到]{1,2}\\s{0,2}(?:19|20)\\d{2})"
              + "|(?<barem>\\d{1,2})(?=[-~—至到]{1,2}\\d{1,2}月)"
              + "|(?<endyear>(?:19|20)\\d{2})(?!\\d|[.,]\\d|[-./]\\d|\\s?[\\p{IsHan}%‰㎡㎥a-zA-Z])"
              + "|第(?<onlyq>[1-4一二三四])季度"
              + ")");

  /** What may follow a year: quarter, half, month with day. */
  private static String rest(String id) {
    return "(?:\\s{0,2}(?:第?(?<"
        + id
        + "q>[1-4一二三四])季度|(?<"
        + id
        + "h>[上下])半年|(?<"
        + id
        + "end>[底末])|(?<"
        + id
        + "whole>内)|(?<"
        + id
        + "m>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s{0,2}月份?(?:\\s{0,2}(?<"
        + id
        + "d>"
        + NUMBER
        + ")[日号])?(?<"
        + id
        + "part>底|末|初|[上中下]旬)?))?";
  }

  /** The point that a match is; null where there is no such day. */
  static @Nullable DatePoint of(Matcher match) {
    try {
      return read(match);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DatePoint read(Matcher match) {
    if (match.group("stamp") != null) {
      String stamp = match.group("stamp");
      return day(
          Integer.parseInt(stamp.substring(0, 4)),
          Integer.parseInt(stamp.substring(4, 6)),
          Integer.parseInt(stamp.substring(6, 8)));
    }
    if (match.group("py") != null) {
      return parted(number(match.group("py")), match.group("pm"), match.group("pd"), "");
    }
    if (match.group("am") != null) {
      return day(number(match.group("ay")), number(match.group("am")), number(match.group("ad")));
    }
    if (match.group("y") != null) {
      return inYear(match, number(match.group("y")), "y");
    }
    if (match.group("each") != null) {
      return inYear(match, NO_YEAR, "e");
    }
    if (match.group("m") != null) {
      return parted(NO_YEAR, match.group("m"), match.group("d"), text(match.group("mpart")));
    }
    if (match.group("onlyq") != null) {
      return quarter(NO_YEAR, number(match.group("onlyq")));
    }
    if (match.group("barem") != null) {
      DatePoint month = parted(NO_YEAR, match.group("barem"), null, "");
      return new DatePoint(month.from(), month.to(), false, true);
    }
    String bare = match.group("bare") == null ? match.group("endyear") : match.group("bare");
    DatePoint year = months(number(bare), 1, 12);
    return new DatePoint(year.from(), year.to(), true, true);
  }

  /** The same months in the year of the point before it, where it names none itself. */
  DatePoint inYearOf(DatePoint before) {
    boolean same = yearPrinted || !before.yearPrinted;
    return same ? this : moved(before.from.getYear());
  }

  /** The same months in the year of the point behind it, where it names none itself. */
  DatePoint inYearBehind(DatePoint behind) {
    return yearPrinted || !behind.yearPrinted ? this : moved(behind.from.getYear());
  }

  private DatePoint moved(int year) {
    LocalDate last = YearMonth.of(year, to.getMonth()).atEndOfMonth();
    boolean monthEnd = to.equals(YearMonth.from(to).atEndOfMonth());
    return new DatePoint(from.withYear(year), monthEnd ? last : to.withYear(year), true, uncertain);
  }

  private static DatePoint inYear(Matcher match, int year, String id) {
    String quarter = match.group(id + "q");
    if (quarter != null) {
      return quarter(year, number(quarter));
    }
    String half = match.group(id + "h");
    if (half != null) {
      return half.equals("上") ? months(year, 1, 6) : months(year, 7, 12);
    }
    if (match.group(id + "end") != null) {
      return day(year, 12, 31);
    }
    String month = match.group(id + "m");
    if (month != null) {
      return parted(year, month, match.group(id + "d"), text(match.group(id + "part")));
    }
    return months(year, 1, 12);
  }

  private static DatePoint parted(int year, String month, @Nullable String day, String part) {
    int number = number(month);
    if (day != null) {
      return day(year, number, number(day));
    }
    YearMonth whole = YearMonth.of(year, number);
    return switch (part) {
      case "底", "末" -> day(year, number, whole.lengthOfMonth());
      case "初" -> days(whole, 1, 5);
      case "上旬" -> days(whole, 1, 10);
      case "中旬" -> days(whole, 11, 20);
      case "下旬" -> days(whole, 21, whole.lengthOfMonth());
      default -> months(year, number, number);
    };
  }

  private static DatePoint quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, quarter * 3);
  }

  private static DatePoint months(int year, int from, int to) {
    return new DatePoint(
        LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth(), year != NO_YEAR, false);
  }

  private static DatePoint days(YearMonth month, int from, int to) {
    return new DatePoint(month.atDay(from), month.atDay(to), month.getYear() != NO_YEAR, false);
  }

  private static DatePoint day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new DatePoint(date, date, year != NO_YEAR, false);
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static int number(String digits) {
    if (Glyphs.digit(digits.charAt(0))) {
      return digits.chars().allMatch(c -> Glyphs.digit((char) c)) ? Integer.parseInt(digits) : 0;
    }
    BigDecimal value = ChineseNumerals.value(digits);
    return value == null ? 0 : value.intValue();
  }
}
