package org.jishen.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.review.NewRow;

/** Puts an indicator into a table, in the columns of the row above it. */
final class RowBelow {

  private RowBelow() {}

  /** The block with the row; the same block when it does not hold the row above. */
  static Block put(Block block, NewRow added) {
    if (!(block instanceof Table table)) {
      return block;
    }
    for (int i = 0; i < table.rows().size(); i++) {
      if (table.rows().get(i).cells().stream().anyMatch(cell -> at(cell, added.after()))) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(i + 1, new Row(cells(table, i, added), table.rows().get(i).place()));
        return new Table(table.number(), rows, table.place());
      }
    }
    return block;
  }

  private static boolean at(Cell cell, Place place) {
    return cell.place().equals(place);
  }

  private static List<Cell> cells(Table table, int index, NewRow added) {
    List<Cell> above = covering(table, index);
    List<Cell> cells = new ArrayList<>();
    int name = 0;
    while (name < above.size() && !at(above.get(name), added.after())) {
      name++;
    }
    for (int i = 0; i < above.size(); i++) {
      cells.add(like(above.get(i), text(above.get(i), name - i, added)));
    }
    return cells;
  }

  /** The levels stand before the name; further to the left is what heads the whole block. */
  private static String text(Cell above, int beforeName, NewRow added) {
    return switch (beforeName) {
      case 0 -> added.name();
      case 1 -> added.level2();
      case 2 -> added.level1().isEmpty() ? above.text() : added.level1();
      default -> beforeName > 2 ? above.text() : at(above, added.value()) ? added.target() : "";
    };
  }

  /** The cells of a row from left to right, with those that reach into it from above. */
  private static List<Cell> covering(Table table, int index) {
    List<Cell> cells = new ArrayList<>();
    int number = table.rows().get(index).cells().get(0).row();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.row() <= number && number < cell.row() + cell.rowSpan()) {
          cells.add(cell);
        }
      }
    }
    cells.sort(Comparator.comparingInt(Cell::column));
    return cells;
  }

  private static Cell like(Cell above, String text) {
    return new Cell(text, above.row(), above.column(), 1, above.columnSpan(), above.place());
  }
}
