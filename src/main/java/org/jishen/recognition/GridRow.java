package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;

/**
 * A row of a table or a line of running text: one shape for both.
 *
 * @param cells its cells; one for a line of running text
 * @param table it is a row of a table
 * @param block index of the block it comes from
 * @param index index of the row in its block
 * @param noted editors noted into it that something is missing
 * @param cut the text ends here although it goes on in the original
 * @param place where it begins
 */
record GridRow(
    List<GridCell> cells,
    boolean table,
    int block,
    int index,
    boolean noted,
    boolean cut,
    Place place) {

  /** A cell without what editors noted into the text. */
  record GridCell(String text, int column, int span, Place place) {

    boolean blank() {
      return text.isBlank();
    }

    int last() {
      return column + span - 1;
    }
  }

  /** The rows of blocks, in their order. */
  static List<GridRow> of(List<Block> blocks) {
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table) {
        for (int k = 0; k < table.rows().size(); k++) {
          rows.add(ofTable(table.rows().get(k), i, k));
        }
      } else if (blocks.get(i) instanceof Paragraph paragraph) {
        String text = Notes.drop(paragraph.text());
        Place place = paragraph.place();
        GridCell cell = new GridCell(Notes.withoutCut(text), 1, 1, place);
        boolean noted = Notes.in(paragraph.text());
        rows.add(new GridRow(List.of(cell), false, i, 0, noted, Notes.cut(text), place));
      }
    }
    return rows;
  }

  private static GridRow ofTable(Row row, int block, int index) {
    List<GridCell> cells = new ArrayList<>(row.cells().size());
    boolean cut = false;
    for (Cell cell : row.cells()) {
      String text = Notes.drop(cell.text());
      cut |= Notes.cut(text);
      String kept = Notes.withoutCut(text);
      cells.add(new GridCell(kept, cell.column(), cell.columnSpan(), cell.place()));
    }
    boolean noted = Notes.in(String.join(" ", row.filled()));
    if (noted) {
      withoutSpanning(cells);
    }
    return new GridRow(cells, true, block, index, noted, cut, row.place());
  }

  /** Takes out a note that runs over several cells because it has bars in it. */
  private static void withoutSpanning(List<GridCell> cells) {
    boolean inside = false;
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      String text = cell.text();
      int open = inside ? 0 : text.lastIndexOf('[');
      int close = text.indexOf(']', Math.max(open, 0));
      if (inside || (open >= 0 && close < 0)) {
        String kept = text.substring(0, open) + (close < 0 ? "" : text.substring(close + 1));
        cells.set(i, new GridCell(kept, cell.column(), cell.span(), cell.place()));
        inside = close < 0;
      }
    }
  }

  /** The first cell that holds something; "" when there is none. */
  String first() {
    for (GridCell cell : cells) {
      if (!cell.blank()) {
        return cell.text();
      }
    }
    return "";
  }

  /** The cells that hold something. */
  List<GridCell> filled() {
    return cells.stream().filter(cell -> !cell.blank()).toList();
  }

  /** All of it in one line. */
  String text() {
    if (cells.size() == 1) {
      return cells.get(0).text();
    }
    return String.join(" ", filled().stream().map(GridCell::text).toList());
  }
}
