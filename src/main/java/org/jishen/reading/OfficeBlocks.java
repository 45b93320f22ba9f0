package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jishen.document.Block;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Message;

/** The blocks of an office file or web page as they are found, within the limits. */
final class OfficeBlocks {

  private final String file;
  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private int paragraphs;
  private int tables;
  private int parts;

  OfficeBlocks(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** The file, as the user named it. */
  String file() {
    return file;
  }

  /** A paragraph of a file in which paragraphs are counted; nothing when it is blank. */
  void paragraph(String text) {
    if (!text.isBlank()) {
      paragraphs++;
      paragraph(text, new Place(file, 0, "", 0, paragraphs, 0, 0, ""));
    }
  }

  /** A paragraph with a place of its own; nothing when it is blank. */
  void paragraph(String text, Place place) {
    if (!text.isBlank() && admits(1, place)) {
      blocks.add(new Paragraph(text.strip(), place));
    }
  }

  /** A table whose cells are known by table, row and column; nothing when it is blank. */
  void table(CellGrid grid) {
    table(grid, row -> 0);
  }

  /** The same on pages. */
  void table(CellGrid grid, IntUnaryOperator page) {
    if (!grid.blank()) {
      int number = ++tables;
      table(
          number,
          grid.rows(
              1,
              Integer.MAX_VALUE,
              (row, column) ->
                  new Place(file, page.applyAsInt(row), "", number, row, column, 0, "")));
    }
  }

  /** A part of a sheet; its cells are known by sheet, row and column. */
  void table(String sheet, CellGrid grid, int first, int last) {
    int number = ++tables;
    table(
        number,
        grid.rows(
            first, last, (row, column) -> new Place(file, 0, sheet, number, row, column, 0, "")));
  }

  private void table(int number, List<Row> rows) {
    List<Row> kept = new ArrayList<>(rows.size());
    int cells = 0;
    for (Row row : rows) {
      cells += row.cells().size();
      if (cells > limits.tableCells()) {
        passOver(row.place(), Message.of("reading.tableCells", limits.tableCells()));
        break;
      }
      if (!admits(row.cells().size(), row.place())) {
        break;
      }
      kept.add(row);
    }
    if (!kept.isEmpty()) {
      blocks.add(new Table(number, List.copyOf(kept), kept.get(0).place()));
    }
  }

  /** Makes room; false when the file holds more than is read, which is said once. */
  private boolean admits(int more, Place place) {
    boolean before = parts <= limits.parts();
    parts = before ? parts + more : parts;
    if (before && parts > limits.parts()) {
      passOver(place, Message.of("reading.parts", limits.parts()));
    }
    return parts <= limits.parts();
  }

  /** A part that was not read. */
  void passOver(Place place, Message why) {
    unread.add(new Unread(place, why, false));
  }

  /** Something that people do not see and that was read all the same. */
  void note(Place place, Message what) {
    unread.add(new Unread(place, what, true));
  }

  /** The document; fails when there is nothing in it. */
  Document document() throws UnreadableException {
    if (blocks.isEmpty() && unread.stream().allMatch(Unread::deliberate)) {
      throw new UnreadableException(Place.inFile(file), Message.of("reading.blank"));
    }
    return new Document(file, List.copyOf(blocks), List.copyOf(unread));
  }
}
