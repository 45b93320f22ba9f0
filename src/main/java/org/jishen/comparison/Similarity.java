package org.jishen.comparison;

import java.util.HashSet;
import java.util.Set;

/** How much two names have in common. */
final class Similarity {

  /** From here on names are taken for those of the same thing, if no other is as like. */
  static final double LIKE = 0.6;

  private Similarity() {}

  /** The share of their pairs of neighbouring characters that both have, from 0 to 1. */
  static double of(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : 2.0 * pairs.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= text.length(); at++) {
      pairs.add(text.substring(at, at + 2));
    }
    return pairs;
  }
}
