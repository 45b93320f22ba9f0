package org.jishen.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the columns of the cells of an HTML table, which spans of rows above push to the right. */
final class HtmlSpans {

  /** The columns and rows that a cell takes. */
  record Span(int column, int columns, int rows) {}

  private final Limits limits;

  /** By column, the last row that a cell above still covers. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  private int row;
  private int column;

  HtmlSpans(Limits limits) {
    this.limits = limits;
  }

  void row(int number) {
    row = number;
    column = 1;
  }

  /** Where a cell stands; null when that is farther right than is read. */
  @Nullable Span place(Element cell) {
    while (covered.getOrDefault(column, 0) >= row) {
      column++;
    }
    int columns = span(cell, "colspan");
    int rows = span(cell, "rowspan");
    int first = column;
    column += columns;
    if (column > limits.columns()) {
      return null;
    }
    for (int i = first; rows > 1 && i < column; i++) {
      covered.put(i, row + rows - 1);
    }
    return new Span(first, columns, rows);
  }

  private int span(Element cell, String name) {
    try {
      int span = Integer.parseInt(cell.attr(name).strip());
      return Math.min(Math.max(1, span), limits.columns());
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
