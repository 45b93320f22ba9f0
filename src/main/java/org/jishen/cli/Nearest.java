package org.jishen.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known words that someone who typed an unknown one may have meant. */
final class Nearest {

  private static final int MOST = 3;

  /** Nobody mistypes a word of this length; it keeps the comparison short. */
  private static final int LONGEST = 40;

  private Nearest() {}

  /**
   * Up to three words that differ in at most a third of their letters, nearest first; none that is
   * twice as far as the nearest.
   */
  static List<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    int nearest =
        known.stream().mapToInt(candidate -> distance(word, candidate)).min().orElse(LONGEST);
    return known.stream()
        .filter(candidate -> near(word, candidate))
        .filter(candidate -> distance(word, candidate) < 2 * Math.max(1, nearest))
        .sorted(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean near(String word, String candidate) {
    int longer = Math.max(word.length(), candidate.length());
    return longer <= 2 * candidate.length() && 3 * distance(word, candidate) <= 2 * longer - 2;
  }

  /** Letters to insert, delete or replace. */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      before[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] now = new int[other.length() + 1];
      now[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int replace = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        now[column] =
            Math.min(before[column - 1] + replace, Math.min(before[column], now[column - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
