package org.jishen.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of a JSON file: its texts, and the objects in it. */
final class JsonRecord {

  /** A text or number as written, and its line; "" for null. */
  record Text(String text, int line) {}

  private final int line;
  private final Map<String, Text> texts = new LinkedHashMap<>();
  private final Map<String, List<JsonRecord>> nested = new LinkedHashMap<>();

  JsonRecord(int line) {
    this.line = line;
  }

  /** Takes a text; the texts of a list stand in one cell. */
  void put(String key, String text, int at) {
    Text before = texts.get(key);
    texts.put(key, before == null ? new Text(text, at) : new Text(before.text + "；" + text, at));
  }

  /** A new object under a key. */
  JsonRecord nest(String key, int at) {
    JsonRecord inner = new JsonRecord(at);
    nested.computeIfAbsent(key, name -> new ArrayList<>()).add(inner);
    return inner;
  }

  int line() {
    return line;
  }

  Map<String, Text> texts() {
    return texts;
  }

  Map<String, List<JsonRecord>> nested() {
    return nested;
  }
}
