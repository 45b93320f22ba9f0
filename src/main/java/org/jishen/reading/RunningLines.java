package org.jishen.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which lines stand on page after page: headers, footers, page numbers. A table goes on across
 * them.
 *
 * @param before the parts of the page before; none when there is none or it was not read
 * @param behind the parts of the page behind
 */
record RunningLines(List<PageBlocks.Part> before, List<PageBlocks.Part> behind) {

  /** A line may stand so much higher or lower on the next page. */
  private static final double SHIFT = 3;

  /** The line is a page number, or stands on the page before or behind at the same height. */
  boolean runs(PageBlocks.Text line) {
    return number(line.text())
        || Stream.concat(before.stream(), behind.stream())
            .anyMatch(
                part ->
                    part instanceof PageBlocks.Text other
                        && near(line, other)
                        && shape(other).equals(shape(line)));
  }

  /** The page before says exactly the same at the same height. */
  boolean repeats(PageBlocks.Text line) {
    return before.stream()
        .anyMatch(
            part ->
                part instanceof PageBlocks.Text other
                    && near(line, other)
                    && other.text().equals(line.text()));
  }

  private static boolean near(PageBlocks.Text one, PageBlocks.Text other) {
    return Math.abs(one.top() - other.top()) <= SHIFT;
  }

  /** The text whatever its numbers are, since pages count. */
  private static String shape(PageBlocks.Text line) {
    return line.text().replaceAll("[0-9０-９]+", "0");
  }

  private static boolean number(String text) {
    return text.matches("[-—–－·\\s第共页/0-9０-９]{1,12}");
  }
}
