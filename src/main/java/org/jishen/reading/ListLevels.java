package org.jishen.reading;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of a list, level by level. */
final class ListLevels {

  static final int LEVELS = 9;

  /**
   * How a level is numbered.
   *
   * @param start its first number
   * @param format how its numbers are written
   * @param pattern what stands around them: 第%1条, %1.%2
   */
  record Level(int start, String format, String pattern) {

    static final Level NONE = new Level(1, "none", "");
  }

  /** The last number of each level; -1 for none yet. */
  private final int[] last = new int[LEVELS];

  ListLevels() {
    Arrays.fill(last, -1);
  }

  /** Counts on from another number. */
  void restart(int level, int number) {
    last[level] = number - 1;
    Arrays.fill(last, level + 1, LEVELS, -1);
  }

  /**
   * The mark of the next paragraph; "" for a bullet.
   *
   * @param levels of the list, {@link #LEVELS} of them
   * @param level of the paragraph, from 0
   */
  String next(List<Level> levels, int level) {
    for (int above = 0; above < level; above++) {
      last[above] = last[above] < 0 ? levels.get(above).start() : last[above];
    }
    last[level] = last[level] < 0 ? levels.get(level).start() : last[level] + 1;
    Arrays.fill(last, level + 1, LEVELS, -1);
    Level own = levels.get(level);
    if (own.format().equals("bullet") || own.format().equals("none")) {
      return "";
    }
    StringBuilder mark = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      int at = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && at >= 0 && at <= level) {
        mark.append(ListNumbers.text(levels.get(at).format(), last[at]));
        i++;
      } else {
        mark.append(pattern.charAt(i));
      }
    }
    return mark.toString();
  }

  /** A paragraph behind its mark; a number behind a dot would become one with it. */
  static String marked(String mark, String text) {
    String rest = text.stripLeading();
    boolean digits = !mark.isEmpty() && !rest.isEmpty() && Character.isDigit(rest.charAt(0));
    return mark.isEmpty() ? text : mark + (digits ? " " : "") + rest;
  }
}
