package org.jishen.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * A table of a Word file while it is read, cell by cell. A table inside one of its cells stands
 * behind it as a table of its own; a table that only holds others is none.
 */
final class WordTable {

  private record Open(int row, int column, int span, String text, int height, int element) {

    Open taller() {
      return new Open(row, column, span, text, height + 1, element);
    }
  }

  private final Limits limits;
  private final List<Open> cells = new ArrayList<>();
  private final List<WordTable> nested = new ArrayList<>();

  /** By column, the index of the cell that cells below may belong to. */
  private Map<Integer, Integer> above = new HashMap<>();

  private Map<Integer, Integer> current = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int column = 1;
  private int span = 1;
  private boolean under;
  private int element;
  private boolean full;

  WordTable(Limits limits) {
    this.limits = limits;
  }

  void row() {
    row++;
    column = 1;
    above = current;
    current = new HashMap<>();
  }

  /** The row begins so many columns farther right. */
  void before(int columns) {
    column += within(columns);
  }

  /**
   * A cell begins.
   *
   * @param number of its element
   */
  void cell(int number) {
    element = number;
    text.setLength(0);
    span = 1;
    under = false;
  }

  void span(int columns) {
    span = Math.max(1, within(columns));
  }

  /** Nobody draws more columns, and a span of millions must not cost anything. */
  private int within(int columns) {
    return Math.min(Math.max(0, columns), limits.columns());
  }

  /** The cell continues the one above it, or begins one that others continue. */
  void under(boolean continues) {
    under = continues;
  }

  /** A paragraph of the open cell. */
  void text(String paragraph) {
    String line = paragraph.strip();
    if (!line.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n").append(line);
    }
  }

  void nest(WordTable table) {
    nested.add(table);
  }

  void endCell() {
    Integer continued = under ? above.get(column) : null;
    if (continued == null && cells.size() > limits.tableCells()) {
      full = true;
    } else if (continued == null) {
      current.put(column, cells.size());
      cells.add(new Open(row, column, span, text.toString(), 1, element));
    } else {
      cells.set(continued, cells.get(continued).taller());
      current.put(column, continued);
    }
    column = Math.min(column + span, limits.columns() + 1);
    text.setLength(0);
  }

  void write(OfficeBlocks blocks, Spots<WordElement> spots) {
    CellGrid grid = new CellGrid();
    cells.forEach(
        cell -> grid.put(cell.row(), cell.column(), cell.height(), cell.span(), cell.text()));
    int number = blocks.table(grid);
    cells.forEach(
        cell ->
            spots.put(
                new Place(blocks.file(), 0, "", number, cell.row(), cell.column(), 0, ""),
                new WordElement("tc", cell.element())));
    if (full) {
      blocks.passOver(
          Place.inFile(blocks.file()), Message.of("reading.tableCells", limits.tableCells()));
    }
    nested.forEach(table -> table.write(blocks, spots));
  }
}
