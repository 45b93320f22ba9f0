package org.jishen.markup;

import java.util.function.IntToDoubleFunction;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.jishen.report.Layout;

/** How large the box of a comment is: all of its text is seen without pulling at a corner. */
final class CommentBox {

  private static final int WIDTH = 340;
  private static final int LINE = 17;
  private static final int FRAME = 14;

  /** So many Latin letters have room in a line of the box. */
  private static final int LETTERS = 46;

  private final Sheet sheet;

  CommentBox(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A box right of cells, level with the first of them. */
  ClientAnchor beside(CellRangeAddress cells, String text, Drawing<?> drawing) {
    int lines = text.lines().mapToInt(line -> Layout.wide(line) / LETTERS + 1).sum();
    int last = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
    int left = Math.min(cells.getLastColumn() + 1, last);
    int top = cells.getFirstRow();
    Edge right = edge(left, last, WIDTH, this::columnWidth);
    int bottomRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
    Edge bottom = edge(top, bottomRow, lines * LINE + FRAME, this::rowHeight);
    return drawing.createAnchor(
        0,
        0,
        inside(right.offset(), right.size(), 1024),
        inside(bottom.offset(), bottom.size(), 256),
        left,
        top,
        right.index(),
        bottom.index());
  }

  /** A column or row in which a box ends, how far in it, and how large it is, in pixels. */
  private record Edge(int index, double offset, double size) {}

  private static Edge edge(int from, int last, double length, IntToDoubleFunction sizes) {
    double rest = length;
    int index = from;
    while (index < last && rest > sizes.applyAsDouble(index)) {
      rest -= sizes.applyAsDouble(index);
      index++;
    }
    double size = sizes.applyAsDouble(index);
    return new Edge(index, Math.min(rest, size), size);
  }

  /** Old workbooks measure in shares of a column or row, those of today in units of length. */
  private int inside(double offset, double size, int shares) {
    return sheet instanceof HSSFSheet
        ? (int) Math.min(shares - 1, offset / Math.max(1, size) * shares)
        : (int) (offset * Units.EMU_PER_PIXEL);
  }

  private double columnWidth(int column) {
    return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column);
  }

  private double rowHeight(int number) {
    Row row = sheet.getRow(number);
    if (row != null && row.getZeroHeight()) {
      return 0;
    }
    double points = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    return points * Units.PIXEL_DPI / Units.POINT_DPI;
  }
}
