package org.jishen.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.submission.Indicator;
import org.jishen.submission.WordList;
import org.jishen.text.HalfWidth;
import org.jishen.text.TargetValue;

/** What is written in target values otherwise than the norm writes it. */
public final class Spelling {

  private static final Set<String> REGULAR = Set.of("≥", "≤", "=", ">", "<");
  private static final Pattern WIDE_DIGITS = Pattern.compile("[０-９]+");
  private static final Pattern UNIT_PARTS = Pattern.compile("[/·.]|每");

  private Spelling() {}

  /**
   * A sign, a digit or a unit of the value is written oddly.
   *
   * @param oddUnits spellings of units that are not the norm's
   */
  public static boolean odd(TargetValue value, WordList oddUnits) {
    return parts(value, oddUnits).findAny().isPresent();
  }

  /** All that is written oddly in the values of these indicators, each once, in their order. */
  public static String list(Collection<Indicator> indicators, WordList oddUnits) {
    return indicators.stream()
        .sorted(Comparator.comparing(Indicator::row))
        .flatMap(indicator -> parts(indicator.value(), oddUnits))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** A sign of full width is the same sign: ＞ is &gt;. */
  private static boolean regular(String sign) {
    return sign.isEmpty() || REGULAR.contains(HalfWidth.of(sign));
  }

  private static Stream<String> parts(TargetValue value, WordList oddUnits) {
    Matcher digits = WIDE_DIGITS.matcher(value.raw());
    return Stream.concat(
        Stream.of(
                regular(value.unusualSign()) ? "" : value.unusualSign(),
                digits.find() ? digits.group() : "")
            .filter(part -> !part.isEmpty()),
        UNIT_PARTS.splitAsStream(value.measure().text()).filter(oddUnits::is));
  }
}
