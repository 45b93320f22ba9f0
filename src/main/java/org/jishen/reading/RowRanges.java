package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Writes the numbers of rows as people do: 3、5-9. */
final class RowRanges {

  /** Nobody reads more. */
  private static final int MOST = 10;

  private RowRanges() {}

  static String text(SortedSet<Integer> rows) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int row : rows) {
      if (first > 0 && row > last + 1) {
        ranges.add(range(first, last));
        first = 0;
        if (ranges.size() == MOST) {
          return String.join("、", ranges) + "……";
        }
      }
      first = first == 0 ? row : first;
      last = row;
    }
    ranges.add(range(first, last));
    return String.join("、", ranges);
  }

  private static String range(int first, int last) {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
