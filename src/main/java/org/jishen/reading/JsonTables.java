package org.jishen.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Message;

/** Lays the objects of a JSON file out as tables: one for each path of keys. */
final class JsonTables {

  private record Line(int line, Map<String, JsonRecord.Text> texts) {}

  private final String file;
  private final Limits limits;
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();
  private final List<Unread> unread = new ArrayList<>();
  private int parts;

  JsonTables(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  Document document(JsonRecord root) {
    collect("", root, Map.of());
    List<Block> blocks = new ArrayList<>();
    for (List<Line> each : lines.values()) {
      blocks.add(table(blocks.size() + 1, each));
    }
    return new Document(file, List.copyOf(blocks), List.copyOf(unread));
  }

  private void collect(String path, JsonRecord record, Map<String, JsonRecord.Text> around) {
    Map<String, JsonRecord.Text> texts = new LinkedHashMap<>(around);
    texts.putAll(record.texts());
    if (!record.texts().isEmpty() && admits(record, texts.size())) {
      lines.computeIfAbsent(path, key -> new ArrayList<>()).add(new Line(record.line(), texts));
    }
    record
        .nested()
        .forEach((key, inner) -> inner.forEach(each -> collect(path + "/" + key, each, texts)));
  }

  private boolean admits(JsonRecord record, int cells) {
    boolean before = parts <= limits.parts();
    parts = before ? parts + cells : parts;
    if (cells > limits.columns()) {
      passOver(record, Message.of("reading.columns", limits.columns()));
      return false;
    }
    if (before && parts > limits.parts()) {
      passOver(record, Message.of("reading.parts", limits.parts()));
    }
    return parts <= limits.parts();
  }

  private void passOver(JsonRecord record, Message why) {
    unread.add(new Unread(Place.atLine(file, record.line()), why, false));
  }

  private Table table(int number, List<Line> records) {
    Set<String> keys = new LinkedHashSet<>();
    records.forEach(record -> keys.addAll(record.texts().keySet()));
    List<Row> rows = new ArrayList<>();
    Map<String, JsonRecord.Text> head = new LinkedHashMap<>();
    int first = records.get(0).line();
    keys.forEach(key -> head.put(key, new JsonRecord.Text(key, first)));
    rows.add(row(number, 1, new Line(first, head), keys));
    for (Line record : records) {
      rows.add(row(number, rows.size() + 1, record, keys));
    }
    return new Table(number, List.copyOf(rows), rows.get(0).place());
  }

  private Row row(int table, int number, Line record, Set<String> keys) {
    List<Cell> cells = new ArrayList<>();
    for (String key : keys) {
      JsonRecord.Text text = record.texts().getOrDefault(key, new JsonRecord.Text("", record.line));
      int column = cells.size() + 1;
      Place place = new Place(file, 0, "", table, number, column, text.line(), "");
      cells.add(new Cell(text.text(), number, column, 1, 1, place));
    }
    return new Row(List.copyOf(cells), new Place(file, 0, "", table, number, 0, record.line(), ""));
  }
}
