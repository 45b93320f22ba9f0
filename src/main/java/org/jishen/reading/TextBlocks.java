package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Message;
import org.jishen.reading.TextLine.Shape;

/** The blocks of a text file as they are found, and what was passed over. */
final class TextBlocks {

  private final String file;
  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private int tables;
  private int parts;
  private long characters;
  private boolean full;

  TextBlocks(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Nothing more is taken in. */
  boolean full() {
    return full;
  }

  /** Makes room for a line; false if the file holds more than is read. */
  boolean admits(TextLine line) {
    for (String cell : line.cells()) {
      parts++;
      characters += cell.length();
    }
    if (parts > limits.parts()) {
      fill(line, Message.of("reading.parts", limits.parts()));
    } else if (characters > limits.characters()) {
      fill(line, Message.of("reading.characters", limits.characters()));
    }
    return !full;
  }

  private void fill(TextLine line, Message why) {
    passOver(line.number(), why);
    full = true;
  }

  /** A paragraph or table more that begins with a line. */
  private boolean room(TextLine line) {
    if (blocks.size() < limits.blocks()) {
      return true;
    }
    if (!full) {
      fill(line, Message.of("reading.blocks", limits.blocks()));
    }
    return false;
  }

  void paragraph(TextLine line) {
    if (room(line)) {
      blocks.add(new Paragraph(line.text(), Place.atLine(file, line.number())));
    }
  }

  void table(List<TextLine> lines) {
    if (!room(lines.get(0))) {
      return;
    }
    tables++;
    List<Row> rows = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      rows.add(row(line, rows.size() + 1));
    }
    blocks.add(new Table(tables, List.copyOf(rows), place(lines.get(0), 0, 0)));
  }

  private Row row(TextLine line, int number) {
    List<Cell> cells = new ArrayList<>(line.cells().size());
    for (String text : line.cells()) {
      int column = cells.size() + 1;
      // Most cells of a form are empty; one empty text serves them all.
      String kept = text.isEmpty() ? "" : text;
      cells.add(new Cell(kept, number, column, 1, 1, place(line, number, column)));
    }
    return new Row(List.copyOf(cells), place(line, number, 0));
  }

  private Place place(TextLine line, int row, int column) {
    return new Place(file, 0, "", tables, row, column, line.number(), "");
  }

  /** A line that is too long, or a row that is too wide. */
  void passOver(TextLine line) {
    passOver(
        line.number(),
        line.shape() == Shape.TOO_LONG
            ? Message.of("reading.lineLength", limits.lineLength())
            : Message.of("reading.columns", limits.columns()));
  }

  /** The rest of a table that begins with a line. */
  void passOverRows(TextLine line) {
    passOver(line.number(), Message.of("reading.tableCells", limits.tableCells()));
  }

  private void passOver(int line, Message why) {
    unread.add(new Unread(Place.atLine(file, line), why, false));
  }

  Document document() {
    return new Document(file, List.copyOf(blocks), List.copyOf(unread));
  }
}
