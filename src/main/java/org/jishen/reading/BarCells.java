package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a line that vertical bars part: {@code a | b}, Markdown's {@code | a | b |}, and the
 * frames of drawn tables.
 */
final class BarCells {

  private static final String FRAME = "+-=|:｜ ";

  private BarCells() {}

  /** The line is such a row: a bar begins it, or stands beside a space; {@code A|B} is a word. */
  static boolean isRow(String line) {
    String text = line.strip();
    for (int i = 0; i < text.length(); i++) {
      if (!isBar(text, i)) {
        continue;
      }
      boolean edge = text.length() > 1 && (i == 0 || i == text.length() - 1);
      boolean spaced = (i > 0 && text.charAt(i - 1) == ' ') || text.startsWith(" ", i + 1);
      if (edge || spaced || text.charAt(i) == '│') {
        return true;
      }
    }
    return false;
  }

  /** The line is drawn between rows: {@code |---|:-:|}, {@code +---+---+}, ├───┼───┤. */
  static boolean isRule(String line) {
    int marks = 0;
    int dashes = 0;
    int drawn = 0;
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each >= '\u2500' && each <= '\u257F') {
        drawn++;
      } else if (FRAME.indexOf(each) < 0) {
        return false;
      }
      marks += each == '+' || each == '|' || each == '｜' ? 1 : 0;
      dashes += each == '-' || each == '=' ? 1 : 0;
    }
    return drawn > 2 || (marks > 0 && dashes > 0 && everyCellDashed(line));
  }

  /** An empty cell among dashes is a row that says "none". */
  private static boolean everyCellDashed(String line) {
    return split(line, Integer.MAX_VALUE, isEnclosed(line)).stream()
        .allMatch(cell -> cell.indexOf('-') >= 0 || cell.indexOf('=') >= 0);
  }

  /**
   * The cells, stripped.
   *
   * @param most stop after so many
   * @param framed bars at the beginning and the end of the line part nothing
   */
  static List<String> split(String line, int most, boolean framed) {
    String text = line.strip();
    int start = framed && !text.isEmpty() && isBar(text, 0) ? 1 : 0;
    boolean closed = framed && text.length() > 1 && isBar(text, text.length() - 1);
    int end = closed ? text.length() - 1 : text.length();
    List<String> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end && cells.size() < most; i++) {
      if (i == end || isBar(text, i)) {
        cells.add(unescaped(text.substring(from, i)).strip());
        from = i + 1;
      }
    }
    return cells;
  }

  /** A bar begins the line. */
  static boolean isFramed(String line) {
    String text = line.strip();
    return !text.isEmpty() && isBar(text, 0);
  }

  /** Bars begin and end the line. */
  static boolean isEnclosed(String line) {
    String text = line.strip();
    return text.length() > 1 && isBar(text, 0) && isBar(text, text.length() - 1);
  }

  private static boolean isBar(String text, int index) {
    char each = text.charAt(index);
    boolean escaped = each == '|' && index > 0 && text.charAt(index - 1) == '\\';
    return !escaped && (each == '|' || each == '｜' || each == '│' || each == '┃' || each == '║');
  }

  private static String unescaped(String cell) {
    return cell.replace("\\|", "|").replace("<br>", "\n").replace("<br/>", "\n");
  }
}
