package org.jishen.reading;

import java.util.List;

/**
 * A line of a text with its cells; a quoted cell may take several lines of the file.
 *
 * @param number the line on which it begins
 * @param shape what it can be
 * @param style what parts its cells
 * @param cells its cells, stripped; one for a plain line
 */
record TextLine(int number, Shape shape, Style style, List<String> cells) {

  /** What parts the cells of a line. */
  enum Style {
    /** Nothing. */
    NONE,
    /** Tabs. */
    TAB,
    /** Commas. */
    COMMA,
    /** Vertical bars. */
    BAR
  }

  /** What a line can be. */
  enum Shape {
    /** Nothing to see. */
    BLANK,
    /** Running text, though a tab may stand before it. */
    PLAIN,
    /** Text and one tab after it: the row of a table, or a tab left over. */
    TRAILED,
    /** The row of a table. */
    ROW,
    /** A line drawn between rows. */
    RULE,
    /** Too long to be read. */
    TOO_LONG,
    /** A row with too many cells to be read. */
    TOO_WIDE
  }

  /** A line that holds no text, or none that is read. */
  static TextLine empty(int number, Shape shape) {
    return new TextLine(number, shape, Style.NONE, List.of());
  }

  /** A line of running text. */
  static TextLine plain(int number, String text) {
    return new TextLine(number, Shape.PLAIN, Style.NONE, List.of(text));
  }

  /** A line with parting marks; what it can be follows from where they stand. */
  static TextLine of(int number, Style style, List<String> cells) {
    long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    Shape shape = Shape.ROW;
    if (filled == 0) {
      shape = Shape.BLANK;
    } else if (style == Style.TAB && cells.size() == 2 && filled == 1) {
      shape = cells.get(0).isEmpty() ? Shape.PLAIN : Shape.TRAILED;
    }
    return new TextLine(number, shape, style, cells);
  }

  /** At least two of its cells hold something. */
  boolean parted() {
    return cells.stream().filter(cell -> !cell.isEmpty()).limit(2).count() == 2;
  }

  /** What its cells hold, as running text. */
  String text() {
    return String.join(" ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
  }
}
