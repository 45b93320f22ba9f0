package org.jishen.report;

import java.io.IOException;
import java.io.Writer;

/** Prints lines of limited width for a screen; a Han character is as wide as two Latin letters. */
public final class Layout {

  private static final String NEVER_FIRST = "，。、；：？！）】》〉」』”’％%,.;:?!)]}";

  private final Writer out;
  private final int width;

  /**
   * A layout.
   *
   * @param width of a line, in Latin letters
   */
  Layout(Writer out, int width) {
    this.out = out;
    this.width = width;
  }

  /** An empty line. */
  void gap() throws IOException {
    out.write('\n');
  }

  /** A line as it is. */
  void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /**
   * A text that goes on in further lines where it is too long.
   *
   * @param first what the first line begins with
   * @param indent how far the further lines are moved in
   */
  void text(String first, int indent, String text) throws IOException {
    out.write(first);
    int room = Math.max(20, width - indent);
    int from = 0;
    int end = breakAt(text, from, room);
    while (end < text.length()) {
      out.write(text.substring(from, end).stripTrailing());
      out.write('\n');
      out.write(" ".repeat(indent));
      from = end;
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      end = breakAt(text, from, room);
    }
    out.write(text.substring(from));
    out.write('\n');
  }

  /** Where a line of this width ends: after a blank or between two Han characters. */
  private static int breakAt(String text, int from, int room) {
    int end = from;
    int used = 0;
    int best = from;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      used += wide(text.codePointAt(end));
      if (used > room) {
        return best > from ? best : Math.max(end, from + 1);
      }
      end = next;
      if (end < text.length() && mayBreak(text.codePointBefore(end), text.codePointAt(end))) {
        best = end;
      }
    }
    return end;
  }

  private static boolean mayBreak(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || "（《【“‘(".indexOf(before) >= 0) {
      return false;
    }
    return Character.isWhitespace(before) || wide(before) == 2 || wide(after) == 2;
  }

  /** How wide a text is; it stops counting beyond what any screen has. */
  public static int wide(String text) {
    int wide = 0;
    for (int i = 0; i < text.length() && wide < 10_000; ) {
      int point = text.codePointAt(i);
      wide += wide(point);
      i += Character.charCount(point);
    }
    return wide;
  }

  private static int wide(int point) {
    boolean full =
        point >= 0x1100
            && (point <= 0x115F
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF01 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x20000 && point <= 0x3FFFD));
    return full || point == '“' || point == '”' || point == '…' ? 2 : 1;
  }
}
