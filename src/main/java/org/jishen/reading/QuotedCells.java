package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a line that tabs or commas part. A cell in quotation marks may hold the parting mark
 * and line ends, as spreadsheets write it; a quotation mark that does not enclose a whole cell is a
 * character like any other.
 */
final class QuotedCells {

  private final LineScanner lines;
  private final char mark;
  private final Limits limits;

  QuotedCells(LineScanner lines, char mark, Limits limits) {
    this.lines = lines;
    this.mark = mark;
    this.limits = limits;
  }

  /** The cells that begin with a line already taken; one more than the limit if they are more. */
  List<String> split(String first) {
    List<String> cells = new ArrayList<>();
    String line = first;
    LineScanner.Mark before = lines.mark();
    int at = 0;
    while (cells.size() <= limits.columns()) {
      Quoted quoted = line.startsWith("\"", at) ? quoted(line, at) : null;
      if (quoted != null) {
        cells.add(quoted.text());
        line = quoted.line();
        at = quoted.end();
      } else {
        int end = line.indexOf(mark, at);
        cells.add(line.substring(at, end < 0 ? line.length() : end).strip());
        at = end < 0 ? line.length() : end;
      }
      if (at >= line.length()) {
        break;
      }
      at++;
    }
    return alone(cells, first) ? undone(before, first) : cells;
  }

  /** A quotation over several lines without any parting mark is a quotation, not a cell. */
  private boolean alone(List<String> cells, String first) {
    return mark == '\t' && cells.size() == 1 && first.startsWith("\"");
  }

  private List<String> undone(LineScanner.Mark before, String first) {
    lines.back(before);
    return List.of(first.strip());
  }

  /**
   * A quoted cell.
   *
   * @param text what it holds
   * @param line the line on which it ends
   * @param end where it ends in that line
   */
  private record Quoted(String text, String line, int end) {}

  private @Nullable Quoted quoted(String first, int start) {
    LineScanner.Mark before = lines.mark();
    StringBuilder text = new StringBuilder();
    String line = first;
    int at = start + 1;
    for (int taken = 1; ; taken++) {
      int close = closing(line, at, text);
      if (close >= 0 && (close + 1 == line.length() || line.charAt(close + 1) == mark)) {
        return new Quoted(text.toString().strip(), line, close + 1);
      }
      boolean over = taken >= limits.cellLines() || text.length() > limits.lineLength();
      if (close >= 0 || over || !lines.hasNext()) {
        lines.back(before);
        return null;
      }
      LineScanner.Line next = lines.next();
      if (next.tooLong()) {
        lines.back(before);
        return null;
      }
      text.append('\n');
      line = next.text();
      at = 0;
    }
  }

  /** Where the closing quotation mark stands; -1 if there is none on the line. */
  private static int closing(String line, int start, StringBuilder text) {
    for (int i = start; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '"' && !line.startsWith("\"", i + 1)) {
        return i;
      }
      text.append(each);
      i += each == '"' ? 1 : 0;
    }
    return -1;
  }
}
