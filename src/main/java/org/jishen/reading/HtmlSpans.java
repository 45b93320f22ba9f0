package org.jishen.reading;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the columns of the cells of an HTML table, which spans of rows above push to the right. */
final class HtmlSpans {

  /** The columns and rows that a cell takes. */
  record Span(int column, int columns, int rows) {}

  private final Limits limits;

  /** By column, the last row that a cell above still covers. */
  private final int[] covered;

  private int row;
  private int column;

  HtmlSpans(Limits limits) {
    this.limits = limits;
    this.covered = new int[limits.columns() + 1];
  }

  void row(int number) {
    row = number;
    column = 1;
  }

  /** Where a cell stands; null when that is farther right than is read. */
  @Nullable Span place(Element cell) {
    while (column <= limits.columns() && covered[column] >= row) {
      column++;
    }
    if (column > limits.columns()) {
      return null;
    }
    int columns = Math.min(span(cell, "colspan"), limits.columns() + 1 - column);
    int rows = span(cell, "rowspan");
    int first = column;
    column += columns;
    if (rows > 1) {
      Arrays.fill(covered, first, column, row + rows - 1);
    }
    return new Span(first, columns, rows);
  }

  private int span(Element cell, String name) {
    try {
      int span = Integer.parseInt(cell.attr(name).strip());
      return Math.min(Math.max(1, span), limits.tableCells());
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
