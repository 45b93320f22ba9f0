package org.jishen.recognition;

import java.util.Collection;
import java.util.Locale;

/** Which of the allowed words somebody meant. */
final class NearestWord {

  /** Longer words are cut for the comparison: they are no slip of the pen. */
  private static final int LONGEST = 40;

  private NearestWord() {}

  /** The allowed word that differs in the fewest letters; "" when there is none. */
  static String of(String word, Collection<String> allowed) {
    String nearest = "";
    int fewest = Integer.MAX_VALUE;
    for (String candidate : allowed) {
      int distance = distance(cut(word), cut(candidate));
      if (distance < fewest) {
        fewest = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(LONGEST, word.length())).toLowerCase(Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], diagonal));
      }
    }
    return row[b.length()];
  }
}
