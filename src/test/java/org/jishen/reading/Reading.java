package org.jishen.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.document.Row;
import org.jishen.document.Table;

/** Reads texts for tests and writes what was read in one line a block. */
final class Reading {

  private Reading() {}

  static Document of(String text) throws UnreadableException {
    return of("表.txt", text);
  }

  static Document of(String name, String text) throws UnreadableException {
    return new Readers().read(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Paragraphs as they are; tables as [a|b/c|d]. */
  static List<String> shapes(Document document) {
    List<String> shapes = new ArrayList<>();
    for (Block block : document.blocks()) {
      shapes.add(block instanceof Table table ? shape(table) : ((Paragraph) block).text());
    }
    return shapes;
  }

  static List<Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  private static String shape(Table table) {
    List<String> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(String.join("|", row.cells().stream().map(Cell::text).toList()));
    }
    return "[" + String.join("/", rows) + "]";
  }
}
