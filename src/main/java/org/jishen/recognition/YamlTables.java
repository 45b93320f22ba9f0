package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.knowledge.Message;
import org.jishen.reading.UnreadableException;
import org.yaml.snakeyaml.nodes.Node;

/** Turns the budget tables and the narrative of a submission in YAML into blocks. */
final class YamlTables {

  private static final List<String> KEYS =
      List.of("title", "department", "unit", "columns", "rows", "note");
  private static final int MOST_CELLS = 1_000_000;

  private final String file;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private int cells;

  YamlTables(String file) {
    this.file = file;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** A budget table as a page would show it: title, department, unit, the table, the note. */
  void addTable(Node node) throws UnreadableException {
    YamlMap map = YamlMap.of(file, node, "tables").onlyKeys(KEYS);
    addLine(map.text("title"), map.place("title"));
    addLine(map.text("department"), "部门名称：", map.place("department"));
    addLine(map.text("unit"), "单位：", map.place("unit"));
    List<Row> rows = new ArrayList<>();
    int number = tables + 1;
    List<Node> columns = map.list("columns");
    if (!columns.isEmpty()) {
      rows.add(row(number, 1, columns, map.place("columns")));
    }
    for (Node row : map.list("rows")) {
      rows.add(
          row(number, rows.size() + 1, YamlMap.list(file, row, "rows"), YamlMap.place(file, row)));
    }
    if (!rows.isEmpty()) {
      tables++;
      blocks.add(new Table(number, rows, rows.get(0).place()));
    }
    addLine(map.text("note"), map.place("note"));
  }

  void addNarrative(Node node) throws UnreadableException {
    addLine(YamlMap.scalar(file, node, "narrative"), YamlMap.place(file, node));
  }

  private void addLine(String text, Place place) {
    addLine(text, "", place);
  }

  private void addLine(String text, String before, Place place) {
    if (!text.isBlank()) {
      blocks.add(new Paragraph(before + text, place));
    }
  }

  private Row row(int table, int number, List<Node> nodes, Place place) throws UnreadableException {
    cells += nodes.size();
    if (cells > MOST_CELLS) {
      throw new UnreadableException(place, Message.of("recognition.yaml.tooManyCells", MOST_CELLS));
    }
    List<Cell> row = new ArrayList<>();
    for (Node node : nodes) {
      int column = row.size() + 1;
      int line = YamlMap.place(file, node).line();
      row.add(
          new Cell(
              YamlMap.scalar(file, node, "rows"),
              number,
              column,
              1,
              1,
              new Place(file, 0, "", table, number, column, line, "")));
    }
    return new Row(row, new Place(file, 0, "", table, number, 0, place.line(), ""));
  }
}
