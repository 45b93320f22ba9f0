package org.jishen.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.submission.Indicator;
import org.jishen.submission.WordList;
import org.jishen.text.HalfWidth;
import org.jishen.text.TargetValue;

/** What is written in target values otherwise than the norm writes it. */
public final class Spelling {

  private static final Set<String> REGULAR = Set.of("≥", "≤", "=", ">", "<");
  private static final Pattern UNIT_PARTS = Pattern.compile("[/·.]|每");

  private Spelling() {}

  /**
   * A sign, a digit or a unit of the value is written oddly.
   *
   * @param oddUnits spellings of units that are not the norm's
   */
  public static boolean odd(TargetValue value, WordList oddUnits) {
    return !parts(value, oddUnits).isEmpty();
  }

  /** All that is written oddly in the values of these indicators, each once, in their order. */
  public static String list(Collection<Indicator> indicators, WordList oddUnits) {
    return indicators.stream()
        .sorted(Comparator.comparing(Indicator::row))
        .flatMap(indicator -> parts(indicator.value(), oddUnits).stream())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** A sign of full width is the same sign: ＞ is &gt;. */
  private static boolean regular(String sign) {
    return sign.isEmpty() || REGULAR.contains(HalfWidth.of(sign));
  }

  // Loops, as every value of every form is looked at here, and hardly one has such a part.
  private static List<String> parts(TargetValue value, WordList oddUnits) {
    List<String> parts = new ArrayList<>();
    if (!regular(value.unusualSign())) {
      parts.add(value.unusualSign());
    }
    String digits = wideDigits(value.raw());
    if (!digits.isEmpty()) {
      parts.add(digits);
    }
    String unit = value.measure().text();
    if (!unit.isEmpty()) {
      for (String part : UNIT_PARTS.split(unit, -1)) {
        if (oddUnits.is(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** The first digits of full width in a text; "" for none. */
  private static String wideDigits(String text) {
    int start = 0;
    while (start < text.length() && !wideDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && wideDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean wideDigit(char c) {
    return c >= '０' && c <= '９';
  }
}
