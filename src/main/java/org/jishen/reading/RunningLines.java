package org.jishen.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which lines stand on page after page: headers, footers, page numbers. A table goes on across
 * them.
 */
final class RunningLines {

  /** A line may stand so much higher or lower on the next page. */
  private static final double SHIFT = 3;

  /** By what they say, where the lines of the page before stand. */
  private final Map<String, NavigableSet<Double>> before = new HashMap<>();

  /** By their shape, where the lines of both pages stand. */
  private final Map<String, NavigableSet<Double>> around = new HashMap<>();

  /**
   * For a page.
   *
   * @param before the parts of the page before; none when there is none or it was not read
   * @param behind the parts of the page behind
   */
  RunningLines(List<PageBlocks.Part> before, List<PageBlocks.Part> behind) {
    for (PageBlocks.Part part : before) {
      if (part instanceof PageBlocks.Text line) {
        note(line.text(), line, this.before);
        note(shape(line), line, around);
      }
    }
    for (PageBlocks.Part part : behind) {
      if (part instanceof PageBlocks.Text line) {
        note(shape(line), line, around);
      }
    }
  }

  private static void note(
      String key, PageBlocks.Text line, Map<String, NavigableSet<Double>> lines) {
    lines.computeIfAbsent(key, said -> new TreeSet<>()).add(line.top());
  }

  /** The line is a page number, or stands on the page before or behind at the same height. */
  boolean runs(PageBlocks.Text line) {
    return number(line.text()) || near(line, around.get(shape(line)));
  }

  /** The page before says exactly the same at the same height. */
  boolean repeats(PageBlocks.Text line) {
    return near(line, before.get(line.text()));
  }

  private static boolean near(PageBlocks.Text line, @Nullable NavigableSet<Double> tops) {
    Double next = tops == null ? null : tops.ceiling(line.top() - SHIFT);
    return next != null && next <= line.top() + SHIFT;
  }

  /** The text whatever its numbers are, since pages count. */
  private static String shape(PageBlocks.Text line) {
    return line.text().replaceAll("[0-9０-９]+", "0");
  }

  private static boolean number(String text) {
    return text.matches("[-—–－·\\s第共页/0-9０-９]{1,12}");
  }
}
