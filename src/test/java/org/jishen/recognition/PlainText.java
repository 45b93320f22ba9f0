package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;

/** Makes blocks of a text: lines with tabs or bars between cells are rows of tables. */
final class PlainText {

  private PlainText() {}

  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<String> lines = text.lines().toList();
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String border = line.contains("\t") ? "\t" : line.contains(" | ") ? " | " : "";
      if (!border.equals(before)) {
        flush(blocks, rows);
      }
      before = border;
      Place place = Place.atLine("text", i + 1);
      if (!border.isEmpty()) {
        rows.add(row(line.split(border.equals("\t") ? "\t" : "\\|", -1), place));
      } else if (!line.isBlank()) {
        blocks.add(new Paragraph(line, place));
      }
    }
    flush(blocks, rows);
    return blocks;
  }

  private static Row row(String[] texts, Place place) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(new Cell(texts[i].strip(), 1, i + 1, 1, 1, place));
    }
    return new Row(cells, place);
  }

  private static void flush(List<Block> blocks, List<Row> rows) {
    if (!rows.isEmpty()) {
      blocks.add(new Table(1, List.copyOf(rows), rows.get(0).place()));
      rows.clear();
    }
  }
}
