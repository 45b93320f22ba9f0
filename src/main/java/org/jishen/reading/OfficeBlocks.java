package org.jishen.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jishen.document.Block;
import org.jishen.document.Cell;
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
  private long characters;
  private boolean full;

  OfficeBlocks(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** The file, as the user named it. */
  String file() {
    return file;
  }

  /** A paragraph of a file in which paragraphs are counted; nothing when it is blank. */
  Optional<Place> paragraph(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    paragraphs++;
    Place place = new Place(file, 0, "", 0, paragraphs, 0, 0, "");
    paragraph(text, place);
    return Optional.of(place);
  }

  /** A paragraph with a place of its own; nothing when it is blank. */
  void paragraph(String text, Place place) {
    if (!text.isBlank() && admits(1, text.length(), place) && fits(text, place)) {
      blocks.add(new Paragraph(text.strip(), place));
    }
  }

  /** A table whose cells are known by its number, row and column; 0 when it is blank. */
  int table(CellGrid grid) {
    return table(grid, row -> 0);
  }

  /** The same on pages. */
  int table(CellGrid grid, IntUnaryOperator page) {
    if (grid.blank()) {
      return 0;
    }
    int number = ++tables;
    table(
        grid.rows(
            1,
            Integer.MAX_VALUE,
            limits.columns(),
            (row, column) -> new Place(file, page.applyAsInt(row), "", number, row, column, 0, "")),
        number);
    if (grid.reachesBeyond(limits.columns())) {
      wide(new Place(file, 0, "", number, 0, 0, 0, ""));
    }
    return number;
  }

  /** A part of a sheet; its cells are known by sheet, row and column. */
  void table(String sheet, CellGrid grid, int first, int last) {
    int number = ++tables;
    table(
        grid.rows(
            first,
            last,
            limits.columns(),
            (row, column) -> new Place(file, 0, sheet, number, row, column, 0, "")),
        number);
  }

  private void table(Iterator<Row> rows, int number) {
    List<Row> kept = new ArrayList<>();
    int cells = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      cells += row.cells().size();
      if (cells > limits.tableCells()) {
        passOver(row.place(), Message.of("reading.tableCells", limits.tableCells()));
        break;
      }
      int length = row.cells().stream().mapToInt(cell -> cell.text().length()).sum();
      if (!admits(row.cells().size(), length, row.place())) {
        break;
      }
      kept.add(length > limits.office().textLength() ? fitting(row) : row);
    }
    if (!kept.isEmpty()) {
      blocks.add(new Table(number, List.copyOf(kept), kept.get(0).place()));
    }
  }

  /** Something stands farther right than is read. */
  void wide(Place place) {
    passOver(place, Message.of("reading.wide", limits.columns()));
  }

  /** The row without the text of cells that are too long. */
  private Row fitting(Row row) {
    return new Row(row.cells().stream().map(this::fitting).toList(), row.place());
  }

  private Cell fitting(Cell cell) {
    return fits(cell.text(), cell.place())
        ? cell
        : new Cell("", cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.place());
  }

  /** False when the text is longer than one that is read, which is said. */
  private boolean fits(String text, Place place) {
    if (text.length() > limits.office().textLength()) {
      passOver(place, Message.of("reading.textLength", limits.office().textLength()));
      return false;
    }
    return true;
  }

  /** Makes room; false when the file holds more than is read, which is said once. */
  private boolean admits(int more, int length, Place place) {
    if (!full) {
      parts += more;
      characters += length;
      if (blocks.size() >= limits.blocks()) {
        full = true;
        passOver(place, Message.of("reading.blocks", limits.blocks()));
      } else if (parts > limits.parts()) {
        full = true;
        passOver(place, Message.of("reading.parts", limits.parts()));
      } else if (characters > limits.characters()) {
        full = true;
        passOver(place, Message.of("reading.characters", limits.characters()));
      }
    }
    return !full;
  }

  /** Nothing more is taken in. */
  boolean full() {
    return full;
  }

  /** A part that was not read; said once where the same holds again right behind it. */
  void passOver(Place place, Message why) {
    Unread last = unread.isEmpty() ? null : unread.get(unread.size() - 1);
    boolean said =
        last != null && last.reason().equals(why) && last.place().sheet().equals(place.sheet());
    if (!said) {
      unread.add(new Unread(place, why, false));
    }
  }

  /** Something that people do not see and that was read all the same. */
  void note(Place place, Message what) {
    unread.add(new Unread(place, what, true));
  }

  /** What was found so far. */
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The document; fails when there is nothing in it. */
  Document document() throws UnreadableException {
    if (blocks.isEmpty() && unread.stream().allMatch(Unread::deliberate)) {
      throw new UnreadableException(Place.inFile(file), Message.of("reading.blank"));
    }
    return new Document(file, List.copyOf(blocks), List.copyOf(unread));
  }
}
