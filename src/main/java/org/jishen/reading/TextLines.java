package org.jishen.reading;

import java.util.List;
import java.util.Locale;
import org.jishen.reading.TextLine.Shape;
import org.jishen.reading.TextLine.Style;

/** The lines of a text with their cells. */
final class TextLines {

  /** So many characters show what parts cells. */
  private static final int HEAD = 10_000;

  private final LineScanner lines;
  private final Limits limits;
  private final QuotedCells tabbed;
  private final QuotedCells commaed;
  private final boolean commas;
  private final boolean markdown;

  /** The lines before were rows of bars. */
  private boolean barred;

  /** Bars stand around these rows. */
  private boolean framed;

  /**
   * The lines of a text.
   *
   * @param name the file; .csv lets commas part cells, .md takes away its own marks
   */
  TextLines(String name, String text, Limits limits) {
    this.lines = new LineScanner(text, limits.lineLength());
    this.limits = limits;
    this.tabbed = new QuotedCells(lines, '\t', limits);
    this.commaed = new QuotedCells(lines, ',', limits);
    String lower = name.toLowerCase(Locale.ROOT);
    this.commas = lower.endsWith(".csv") && moreCommasThanTabs(text);
    this.markdown = lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** Spreadsheets save tabs under the name .csv when they save Unicode. */
  private static boolean moreCommasThanTabs(String text) {
    int commas = 0;
    for (int i = 0; i < Math.min(text.length(), HEAD); i++) {
      commas += text.charAt(i) == ',' ? 1 : 0;
      commas -= text.charAt(i) == '\t' ? 1 : 0;
    }
    return commas > 0;
  }

  boolean hasNext() {
    return lines.hasNext();
  }

  TextLine next() {
    LineScanner.Line line = lines.next();
    String text = markdown ? MarkdownText.withoutHeading(line.text()) : line.text();
    if (line.tooLong()) {
      return TextLine.empty(line.number(), Shape.TOO_LONG);
    }
    if (text.isEmpty() && !commas) {
      // A file may hold millions of them.
      return TextLine.empty(line.number(), Shape.BLANK);
    }
    if (commas) {
      return parted(line.number(), Style.COMMA, commaed.split(text));
    }
    if (text.indexOf('\t') >= 0 && !BarCells.isFramed(text)) {
      return parted(line.number(), Style.TAB, tabbed.split(text));
    }
    if (BarCells.isRule(text)) {
      return TextLine.empty(line.number(), Shape.RULE);
    }
    if (BarCells.isRow(text)) {
      return parted(line.number(), Style.BAR, betweenBars(text));
    }
    barred = barred && text.isBlank();
    return opened(line.number(), text);
  }

  /** A line without parting marks; its quotation mark may open a cell that ends further down. */
  private TextLine opened(int number, String text) {
    List<String> cells = text.startsWith("\"") ? tabbed.split(text) : List.of(text.strip());
    return parted(number, cells.size() > 1 ? Style.TAB : Style.NONE, cells);
  }

  /** A bar at the beginning of a line is a frame if the table began with one, else a blank cell. */
  private List<String> betweenBars(String text) {
    if (!barred) {
      framed = BarCells.isEnclosed(text);
      barred = true;
    }
    return BarCells.split(text, limits.columns() + 1, framed);
  }

  private TextLine parted(int number, Style style, List<String> read) {
    List<String> cells = markdown ? read.stream().map(MarkdownText::withoutBold).toList() : read;
    if (cells.size() > limits.columns()) {
      return TextLine.empty(number, Shape.TOO_WIDE);
    }
    if (cells.size() > 1 || style == Style.BAR) {
      return TextLine.of(number, style, cells);
    }
    String only = cells.isEmpty() ? "" : cells.get(0);
    return only.isEmpty() ? TextLine.empty(number, Shape.BLANK) : TextLine.plain(number, only);
  }
}
