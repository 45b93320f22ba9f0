package org.jishen.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of a Word file and the numbers of their paragraphs. */
final class WordLists {

  /** The list that a style or a paragraph names; -1 where it names none. */
  record Named(int list, int level, String basedOn) {

    static final Named NONE = new Named(-1, -1, "");
  }

  /** Styles that are based on one another in a circle, or that should not be. */
  private static final int DEEPEST = 20;

  private final Map<Integer, List<ListLevels.Level>> definitions = new HashMap<>();
  private final Map<Integer, Integer> lists = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, Named> styles = new HashMap<>();
  private final Map<String, Integer> levelsOfStyles = new HashMap<>();
  private final Map<Integer, ListLevels> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** Reads how lists are numbered. */
  void definitions(XMLStreamReader xml) throws XMLStreamException {
    List<ListLevels.Level> levels = new ArrayList<>();
    int list = -1;
    int level = 0;
    int start = 1;
    String format = "decimal";
    String pattern = "";
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (name) {
          case "abstractNum" -> {
            levels = new ArrayList<>(Collections.nCopies(ListLevels.LEVELS, ListLevels.Level.NONE));
            definitions.put(XmlStreams.number(xml, "abstractNumId", -1), levels);
          }
          case "num" -> list = XmlStreams.number(xml, "numId", -1);
          case "abstractNumId" -> lists.put(list, XmlStreams.number(xml, "val", -1));
          case "lvl", "lvlOverride" -> {
            level = Math.min(ListLevels.LEVELS - 1, Math.max(0, XmlStreams.number(xml, "ilvl", 0)));
            start = 1;
            format = "decimal";
            pattern = "";
          }
          case "start" -> start = XmlStreams.number(xml, "val", 1);
          case "numFmt" -> format = XmlStreams.attribute(xml, "val");
          case "lvlText" -> pattern = XmlStreams.attribute(xml, "val");
          case "pStyle" -> levelsOfStyles.put(XmlStreams.attribute(xml, "val"), level);
          case "startOverride" ->
              restarts
                  .computeIfAbsent(list, key -> new HashMap<>())
                  .put(level, XmlStreams.number(xml, "val", 1));
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT && name.equals("lvl") && list < 0) {
        levels.set(level, new ListLevels.Level(start, format, pattern));
      }
    }
  }

  /** Reads which styles belong to lists. */
  void styles(XMLStreamReader xml) throws XMLStreamException {
    String style = "";
    Named named = Named.NONE;
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (name) {
          case "style" -> {
            style = XmlStreams.attribute(xml, "styleId");
            named = Named.NONE;
          }
          case "basedOn" ->
              named = new Named(named.list(), named.level(), XmlStreams.attribute(xml, "val"));
          case "numId" ->
              named = new Named(XmlStreams.number(xml, "val", 0), named.level(), named.basedOn());
          case "ilvl" ->
              named = new Named(named.list(), XmlStreams.number(xml, "val", 0), named.basedOn());
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT && name.equals("style")) {
        styles.put(style, named);
      }
    }
  }

  /**
   * The mark of the next paragraph; "" when it has none.
   *
   * @param style of the paragraph; "" for none
   * @param list that the paragraph names itself; -1 when it leaves that to its style
   * @param level that it names; -1 for none
   */
  String mark(String style, int list, int level) {
    Named named = named(style);
    int used = list >= 0 ? list : named.list();
    Integer definition = lists.get(used);
    List<ListLevels.Level> levels = definition == null ? null : definitions.get(definition);
    if (definition == null || levels == null) {
      return "";
    }
    int ofStyle = named.level() >= 0 ? named.level() : levelsOfStyles.getOrDefault(style, 0);
    int at = Math.min(ListLevels.LEVELS - 1, Math.max(0, level >= 0 ? level : ofStyle));
    ListLevels count = counts.computeIfAbsent(definition, key -> new ListLevels());
    if (begun.add(used)) {
      restarts.getOrDefault(used, Map.of()).forEach(count::restart);
    }
    return count.next(levels, at);
  }

  private Named named(String style) {
    @Nullable Named named = styles.get(style);
    for (int depth = 0; depth < DEEPEST && named != null && named.list() < 0; depth++) {
      named = styles.get(named.basedOn());
    }
    return named == null ? Named.NONE : named;
  }
}
