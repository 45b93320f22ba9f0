package org.jishen.reading;

import java.util.List;

/** Joins the lines of a cell or paragraph that were only broken because the space was full. */
final class CellText {

  /** A line that leaves less room than this many characters at its end was broken by force. */
  private static final double ROOM = 1.9;

  private CellText() {}

  /**
   * The text of some lines.
   *
   * @param right the edge at which lines are broken
   */
  static String of(List<GlyphLines.Line> lines, double right) {
    StringBuilder text = new StringBuilder();
    GlyphLines.Line before = null;
    for (GlyphLines.Line line : lines) {
      if (before != null) {
        text.append(full(before, right) ? glue(text, line.text()) : "\n");
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }

  /** The line reaches the edge, so that the text may go on in the next one. */
  static boolean full(GlyphLines.Line line, double right) {
    return right - line.right() < line.size() * ROOM;
  }

  /** Words of letters are parted by a blank where a line ends, Chinese and numbers are not. */
  static String glue(CharSequence text, String next) {
    char last = text.charAt(text.length() - 1);
    char first = next.charAt(0);
    return latin(last) && latin(first) ? " " : "";
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
