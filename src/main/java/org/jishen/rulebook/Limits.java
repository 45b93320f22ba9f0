package org.jishen.rulebook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.text.Figure;
import org.jishen.text.HalfWidth;
import org.jishen.text.TargetValue;
import org.jishen.text.TargetValue.Comparator;
import org.jishen.text.TargetValue.Kind;
import org.jishen.text.UnitKind;

/**
 * What target values say beyond their number: whether they name a time, several values, or limits.
 */
public final class Limits {

  private static final int LONG_TEXT = 20;
  private static final int END = 30;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** A time that can be held against a calendar or a clock. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}月|(?:19|20)\\d{2}|[年月季旬][底末初]|季度|[上下]半年|年内|当年|本年|当[月日天]|全年"
              + "|学期|\\d{1,3}(?:个?工作日|天|日|小时|分钟|周)|[一二三四五六七八九十]{1,3}(?:个?工作日|天|日内|小时|个月|月)|每[年月季周日天]|长期");

  /** A target at the end of a name: …达标率100%, …人数≥200人, …率(不低于95%). */
  private static final Pattern AT_END =
      Pattern.compile(
          "(?<sign>[率度例]|[≥≤>=<]|不低于|不少于|不超过|不高于|达到|达)\\s{0,3}[(]?\\s{0,3}(?:[≥≤>=<]|不低于|达到)?"
              + "(?<number>\\d{1,12}(?:\\.\\d{1,4})?)\\s?(?<unit>[^\\d\\s()]{1,4})[)]?$");

  private Limits() {}

  /** The text names a date, a month, a period of the year or a number of days or hours. */
  public static boolean timed(String text) {
    return TIME.matcher(HalfWidth.of(text)).find();
  }

  /** A number without a unit that can only be a year: 2025. */
  public static boolean year(TargetValue value) {
    Figure low = value.low();
    return low != null
        && value.measure().text().isEmpty()
        && low.value().compareTo(FIRST_YEAR) >= 0
        && low.value().compareTo(LAST_YEAR) <= 0;
  }

  /** The lower of two limits in one cell is above the upper one: ≥100人且≤50人. */
  public static boolean contradict(TargetValue value) {
    TargetValue other = value.further().get(0);
    if (!value.measure().standard().equals(other.measure().standard())) {
      return false;
    }
    return above(value, other) || above(other, value);
  }

  /** The name ends in a target of the same unit and another number. */
  public static boolean contradict(String name, TargetValue value) {
    Figure low = value.low();
    if (low == null) {
      return false;
    }
    String text = HalfWidth.of(name);
    String last = text.substring(Math.max(0, text.length() - END));
    if (!numbered(last)) {
      return false;
    }
    Matcher end = AT_END.matcher(last);
    if (!end.find()) {
      return false;
    }
    String unit = end.group("unit");
    boolean ratio = value.measure().kind() == UnitKind.RATIO && unit.equals("%");
    boolean same = ratio || (!unit.equals("%") && unit.equals(value.measure().text()));
    return same && new BigDecimal(end.group("number")).compareTo(low.value()) != 0;
  }

  private static boolean numbered(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A passage of text, or more than one number. */
  public static boolean passage(TargetValue value) {
    if (value.further().isEmpty() && value.kind() != Kind.TEXT) {
      return false;
    }
    long numbers = value.further().stream().filter(TargetValue::numeric).count();
    if (value.kind() == Kind.TEXT) {
      return value.raw().strip().length() >= LONG_TEXT || numbers > 1;
    }
    return value.numeric() && numbers > 0;
  }

  private static boolean above(TargetValue lower, TargetValue upper) {
    Figure low = lower.low();
    Figure high = upper.low();
    return low != null
        && high != null
        && (lower.comparator() == Comparator.AT_LEAST || lower.comparator() == Comparator.MORE_THAN)
        && (upper.comparator() == Comparator.AT_MOST || upper.comparator() == Comparator.LESS_THAN)
        && low.compareTo(high) > 0;
  }
}
