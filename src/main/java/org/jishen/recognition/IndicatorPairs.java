package org.jishen.recognition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.Indicator;
import org.jishen.submission.IndicatorPair;
import org.jishen.submission.Level2;
import org.jishen.submission.Names;
import org.jishen.submission.Scope;

/**
 * Finds the same indicator in both scopes of a form. Narrow cells cut names short, so the beginning
 * of a name counts as the name.
 */
final class IndicatorPairs {

  /** A beginning this short says enough only where the value agrees too. */
  private static final int SHORTEST_BEGINNING = 3;

  /** Above this number of comparisons only equal names are paired. */
  private static final long MOST_COMPARISONS = 1_000_000;

  private IndicatorPairs() {}

  /** The pairs, in the order of the annual indicators; each indicator has one partner at most. */
  static List<IndicatorPair> of(List<Indicator> indicators) {
    Map<Group, List<Indicator>> implementation = new LinkedHashMap<>();
    Map<Group, List<Indicator>> annual = new LinkedHashMap<>();
    for (Indicator one : indicators) {
      if (!one.nameKey().isEmpty()) {
        (one.scope() == Scope.ANNUAL ? annual : implementation)
            .computeIfAbsent(Group.of(one), group -> new ArrayList<>())
            .add(one);
      }
    }
    List<IndicatorPair> pairs = new ArrayList<>();
    annual.forEach(
        (group, ofYear) ->
            pair(new ArrayList<>(implementation.getOrDefault(group, List.of())), ofYear, pairs));
    pairs.sort(Comparator.comparingInt(pair -> pair.annual().row()));
    return pairs;
  }

  /** The second level; the printed name where the vocabulary does not know it. */
  private record Group(Level2 level2, String name) {
    static Group of(Indicator one) {
      boolean known = one.level2() != Level2.UNKNOWN;
      return new Group(one.level2(), known ? "" : Names.key(one.level2Name()));
    }
  }

  private static void pair(
      List<Indicator> implementation, List<Indicator> annual, List<IndicatorPair> pairs) {
    List<Indicator> left = pairEqual(implementation, annual, pairs);
    if ((long) left.size() * implementation.size() > MOST_COMPARISONS) {
      return;
    }
    for (Indicator ofYear : left) {
      for (Indicator whole : implementation) {
        if (beginning(whole, ofYear)) {
          pairs.add(new IndicatorPair(ofYear.form(), whole, ofYear));
          implementation.remove(whole);
          break;
        }
      }
    }
  }

  /** Pairs equal names, takes the paired ones out of the list, and returns the annual ones left. */
  private static List<Indicator> pairEqual(
      List<Indicator> implementation, List<Indicator> annual, List<IndicatorPair> pairs) {
    Map<String, Deque<Indicator>> byKey = new HashMap<>();
    for (Indicator whole : implementation) {
      byKey.computeIfAbsent(whole.nameKey(), key -> new ArrayDeque<>()).add(whole);
    }
    List<Indicator> left = new ArrayList<>();
    for (Indicator ofYear : annual) {
      Deque<Indicator> same = byKey.get(ofYear.nameKey());
      if (same == null || same.isEmpty()) {
        left.add(ofYear);
      } else {
        pairs.add(new IndicatorPair(ofYear.form(), same.remove(), ofYear));
      }
    }
    implementation.clear();
    byKey.values().forEach(implementation::addAll);
    implementation.sort(Comparator.comparingInt(Indicator::row));
    return left;
  }

  private static boolean beginning(Indicator one, Indicator other) {
    if (Names.match(one.nameKey(), other.nameKey())) {
      return true;
    }
    String a = one.nameKey();
    String b = other.nameKey();
    int shorter = Math.min(a.length(), b.length());
    return shorter >= SHORTEST_BEGINNING
        && (a.startsWith(b) || b.startsWith(a))
        && sameValue(one, other);
  }

  /** The values are printed alike; two blank ones are not. */
  static boolean sameValue(Indicator one, Indicator other) {
    String a = one.value().raw().replaceAll("\\s++", "");
    String b = other.value().raw().replaceAll("\\s++", "");
    return !a.isEmpty() && a.equals(b);
  }
}
