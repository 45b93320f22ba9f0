package org.jishen.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;

/** Lays the rows of a table out, from top to bottom. */
final class RowLayout {

  private final int width;
  private final CellGrid.Places places;

  /** By column, the last row that a cell above covers. */
  private final int[] covered;

  /**
   * For one table.
   *
   * @param width its columns
   * @param places where its cells stand
   */
  RowLayout(int width, CellGrid.Places places) {
    this.width = width;
    this.places = places;
    this.covered = new int[width + 1];
  }

  /**
   * A row; empty when nothing is written in it.
   *
   * @param number below that of the row before
   * @param own its cells by column
   */
  Optional<Row> row(int number, Map<Integer, CellGrid.Span> own) {
    boolean filled = own.values().stream().anyMatch(cell -> !cell.blank());
    List<Cell> cells = new ArrayList<>();
    for (int column = 1; column <= width; ) {
      if (covered[column] >= number) {
        column++;
        continue;
      }
      CellGrid.Span cell = own.get(column);
      int rowSpan = cell == null ? 1 : cell.rowSpan();
      int last = cell == null ? column : Math.min(width, column + cell.columnSpan() - 1);
      if (filled) {
        String text = cell == null ? "" : cell.text();
        Place place = places.at(number, column);
        cells.add(new Cell(text, number, column, rowSpan, last - column + 1, place));
      }
      if (rowSpan > 1) {
        Arrays.fill(covered, column, last + 1, number + rowSpan - 1);
      }
      column = last + 1;
    }
    return filled
        ? Optional.of(new Row(List.copyOf(cells), places.at(number, 0)))
        : Optional.empty();
  }
}
