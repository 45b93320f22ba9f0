package org.jishen.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.submission.Indicator;
import org.jishen.submission.PartList;
import org.jishen.submission.WordList;
import org.jishen.text.HalfWidth;

/** What texts and indicators have in common. */
public final class Overlap {

  /** A goal shorter than this, or one of fewer words, says too little to be held against. */
  private static final int FEWEST_PAIRS = 4;

  /** Above this number of comparisons nothing is said. */
  private static final long MOST_COMPARISONS = 1_000_000;

  private static final int LONGEST_TEXT = 2000;

  private static final Pattern SPENT =
      Pattern.compile("(\\p{IsHan}{2,24})[:]?\\d{1,12}(?:\\.\\d{1,6})?(?:万元|亿元|元)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,24}");

  private Overlap() {}

  /**
   * No two characters of the text, common words aside, stand in the name of an indicator, and none
   * of its numbers in a name or a target: 为1,860人接通饮水 is measured by 受益人数 ≥1860.
   */
  public static Boolean apart(String text, Collection<Indicator> indicators, WordList common) {
    Set<String> pairs = pairs(text, common);
    if (pairs.size() < FEWEST_PAIRS || shared(pairs, names(indicators))) {
      return false;
    }
    Set<String> numbers = numbers(text).collect(Collectors.toSet());
    return indicators.stream()
        .flatMap(indicator -> numbers(indicator.name() + " " + indicator.value().raw()))
        .noneMatch(numbers::contains);
  }

  private static Stream<String> numbers(String text) {
    String plain = HalfWidth.of(text).replace(",", "");
    return NUMBER.matcher(plain).results().map(match -> match.group());
  }

  /** The rates as printed where they differ, joined by a comma; "" where all are the same. */
  public static String differing(Collection<Indicator> indicators) {
    List<Indicator> sorted =
        indicators.stream()
            .sorted(Comparator.comparing(Indicator::form).thenComparing(Indicator::row))
            .toList();
    long forms = sorted.stream().map(Indicator::form).distinct().count();
    List<String> values =
        sorted.stream().map(indicator -> indicator.value().raw().strip()).distinct().toList();
    long numbers =
        sorted.stream()
            .map(indicator -> indicator.value().low())
            .map(
                figure -> figure == null ? "" : figure.value().stripTrailingZeros().toPlainString())
            .distinct()
            .count();
    return forms > 1 && numbers > 1 ? String.join("、", values) : "";
  }

  /** The first indicator of the year that has no counterpart; none where all have one. */
  public static List<Indicator> without(Collection<Indicator> annual, Collection<Indicator> whole) {
    return unpaired(annual, whole).limit(1).toList();
  }

  /** How many indicators of the year have no counterpart. */
  public static int withoutCount(Collection<Indicator> annual, Collection<Indicator> whole) {
    return (int) unpaired(annual, whole).count();
  }

  private static Stream<Indicator> unpaired(
      Collection<Indicator> annual, Collection<Indicator> whole) {
    if ((long) annual.size() * whole.size() > MOST_COMPARISONS) {
      return Stream.of();
    }
    Set<String> keys = whole.stream().map(Indicator::nameKey).collect(Collectors.toSet());
    return annual.stream()
        .filter(one -> !keys.contains(one.nameKey()))
        .filter(one -> whole.stream().noneMatch(other -> cutOff(one, other)))
        .sorted(Comparator.comparing(Indicator::row));
  }

  /** One name is the beginning of the other: narrow cells cut names short. */
  private static boolean cutOff(Indicator one, Indicator other) {
    return one.nameKey().startsWith(other.nameKey()) || other.nameKey().startsWith(one.nameKey());
  }

  /**
   * The expenditure that a cell lists (高标准农田400万元,示范建设295万元) when no part of it has an indicator.
   */
  public static String unmatched(String cell, Collection<Indicator> indicators, WordList common) {
    List<String> parts =
        SPENT.matcher(folded(cell)).results().map(match -> match.group(1)).distinct().toList();
    return unmatched(parts, indicators, common);
  }

  /** The parts of a list when none of them has an indicator. */
  public static String unmatched(PartList list, Collection<Indicator> indicators, WordList common) {
    List<String> parts =
        list.parts().stream()
            .map(part -> HAN.matcher(folded(part.label())).results().findFirst())
            .flatMap(match -> match.stream())
            .map(match -> match.group())
            .distinct()
            .toList();
    return parts.size() < list.parts().size() ? "" : unmatched(parts, indicators, common);
  }

  /** The things that cost rows pay for when none of them has an indicator. */
  public static String unmatchedCosts(
      Collection<Indicator> costs, Collection<Indicator> indicators, WordList common) {
    List<String> parts =
        costs.stream()
            .sorted(Comparator.comparing(Indicator::row))
            .map(cost -> folded(cost.name()))
            .distinct()
            .toList();
    return unmatched(parts, indicators, common);
  }

  private static String unmatched(
      List<String> parts, Collection<Indicator> indicators, WordList common) {
    List<Set<String>> speaking =
        parts.stream().map(part -> pairs(part, common)).filter(pairs -> !pairs.isEmpty()).toList();
    if (speaking.size() < 2) {
      return "";
    }
    String names = names(indicators);
    boolean known = speaking.stream().anyMatch(pairs -> shared(pairs, names));
    return known ? "" : String.join("、", parts);
  }

  private static boolean shared(Set<String> pairs, String names) {
    return pairs.stream().anyMatch(names::contains);
  }

  private static String names(Collection<Indicator> indicators) {
    return indicators.stream()
        .map(indicator -> folded(indicator.name()))
        .collect(Collectors.joining("|"));
  }

  /** All pairs of neighbouring Han characters that are no part of a common word. */
  private static Set<String> pairs(String text, WordList common) {
    String rest = folded(text);
    rest = common.replacedIn(rest.substring(0, Math.min(LONGEST_TEXT, rest.length())), " ");
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= rest.length(); at++) {
      if (Character.isIdeographic(rest.charAt(at))
          && Character.isIdeographic(rest.charAt(at + 1))) {
        pairs.add(rest.substring(at, at + 2));
      }
    }
    return pairs;
  }

  private static String folded(String text) {
    return HalfWidth.of(text).replace(",", "，").strip();
  }
}
