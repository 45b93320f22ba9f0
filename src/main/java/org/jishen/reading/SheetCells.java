package org.jishen.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** What stands on a sheet of a workbook, whichever format it came from. */
final class SheetCells {

  private record Merge(int row, int column, int rowSpan, int columnSpan) {}

  private final String name;
  private final Limits limits;
  private final CellGrid grid = new CellGrid();
  private final List<Merge> merges = new ArrayList<>();
  private final TreeSet<Integer> hiddenRows = new TreeSet<>();
  private int firstHiddenColumn = Integer.MAX_VALUE;
  private boolean hidden;
  private boolean own;
  private int filled;
  private int lastRow;
  private int lastColumn;
  private int uncalculated;
  private boolean wide;
  private boolean unmerged;

  SheetCells(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /** The first sheets of a workbook; says so when there are more than are read. */
  static <T> List<T> first(List<T> sheets, OfficeBlocks blocks, Limits limits) {
    int most = limits.office().sheets();
    if (sheets.size() <= most) {
      return sheets;
    }
    blocks.passOver(Place.inFile(blocks.file()), Message.of("reading.sheets", most));
    return sheets.subList(0, most);
  }

  void hide() {
    hidden = true;
  }

  /** It is a list of our own, which is passed over. */
  void own() {
    own = true;
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  /** Columns from this one on are hidden; many sheets hide all that are not used. */
  void hideColumn(int first) {
    firstHiddenColumn = Math.min(firstHiddenColumn, first);
  }

  /** A formula of which no result is stored. */
  void uncalculated() {
    uncalculated++;
  }

  /** It holds more than is read. */
  boolean full() {
    return filled > limits.tableCells();
  }

  /** A cell in which something is written; rows and columns count from 1. */
  void put(int row, int column, String text) {
    if (column > limits.columns()) {
      wide |= !text.isBlank();
    } else if (!text.isBlank() && !full()) {
      filled++;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
      grid.put(row, column, 1, 1, text.strip());
    }
  }

  /** Cells that are one. */
  void merge(int row, int column, int rowSpan, int columnSpan) {
    unmerged = merges.size() >= limits.tableCells();
    if (!unmerged) {
      merges.add(new Merge(row, column, rowSpan, columnSpan));
    }
  }

  /** Hands its parts over: what stands alone at the top or below a blank row is text. */
  void write(OfficeBlocks blocks) {
    if (own) {
      blocks.note(place(blocks, 0, 0), Message.of("reading.own"));
      return;
    }
    applyMerges();
    notes(blocks);
    List<Integer> rows = grid.filledRows();
    int i = 0;
    while (i < rows.size()) {
      int row = rows.get(i);
      boolean apart = i == 0 || rows.get(i - 1) < row - 1;
      while (apart && i < rows.size() && !grid.only(rows.get(i)).isEmpty()) {
        blocks.paragraph(
            grid.only(rows.get(i)), place(blocks, rows.get(i), grid.firstColumn(rows.get(i))));
        i++;
      }
      int from = i;
      while (i < rows.size() && (i == from || !captionAfterGap(rows, i))) {
        i++;
      }
      if (from < i) {
        blocks.table(name, grid, rows.get(from), rows.get(i - 1));
      }
    }
  }

  private boolean captionAfterGap(List<Integer> rows, int i) {
    return rows.get(i - 1) < rows.get(i) - 1 && !grid.only(rows.get(i)).isEmpty();
  }

  /** Merged cells reach no farther than what is written. */
  private void applyMerges() {
    for (Merge merge : merges) {
      if (merge.row() <= lastRow && merge.column() <= lastColumn) {
        int height = Math.min(merge.rowSpan(), lastRow - merge.row() + 1);
        int width = Math.min(merge.columnSpan(), lastColumn - merge.column() + 1);
        grid.merge(merge.row(), merge.column(), height, width);
      }
    }
  }

  private void notes(OfficeBlocks blocks) {
    if (grid.blank()) {
      return;
    }
    if (hidden) {
      blocks.note(place(blocks, 0, 0), Message.of("reading.hidden.sheet", name));
    }
    hiddenRows.retainAll(new HashSet<>(grid.filledRows()));
    if (!hiddenRows.isEmpty()) {
      String rows = RowRanges.text(hiddenRows);
      blocks.note(place(blocks, 0, 0), Message.of("reading.hidden.rows", name, rows));
    }
    if (firstHiddenColumn <= lastColumn) {
      blocks.note(place(blocks, 0, 0), Message.of("reading.hidden.columns", name));
    }
    if (uncalculated > 0) {
      blocks.passOver(place(blocks, 0, 0), Message.of("reading.uncalculated", name, uncalculated));
    }
    if (full()) {
      blocks.passOver(
          place(blocks, lastRow, 1), Message.of("reading.tableCells", limits.tableCells()));
    }
    if (unmerged) {
      blocks.passOver(place(blocks, 0, 0), Message.of("reading.merges", name));
    }
    if (wide) {
      blocks.wide(place(blocks, 0, 0));
    }
  }

  private Place place(OfficeBlocks blocks, int row, int column) {
    return new Place(blocks.file(), 0, name, 0, row, column, 0, "");
  }
}
