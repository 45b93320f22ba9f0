package org.jishen.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jishen.reading.OwnList;
import org.jishen.report.Colours;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The appendix 问题清单 at the end of a Word file. A bookmark in its title tells that it is ours. */
final class WordAppendix {

  private static final String FONT = "宋体";

  /** Shares of the width of the page, in fiftieths of a percent. */
  private static final List<Integer> WIDTHS = List.of(300, 600, 1900, 1100, 1100);

  /** What a paragraph may hold beside text. */
  private static final Set<String> KEPT = Set.of("drawing", "pict", "object", "sectPr");

  /** In half points. */
  private static final int TITLE = 32;

  private static final int TEXT = 18;

  private final WordNodes nodes;
  private final Element body;

  WordAppendix(WordNodes nodes) {
    this.nodes = nodes;
    this.body = nodes.all("body").get(0);
  }

  /** Takes the appendix of an earlier run away. */
  void clear() {
    for (Element start : nodes.all("bookmarkStart")) {
      if (nodes.attribute(start, "name").equals(OwnList.MARK)) {
        clear(start);
      }
    }
  }

  /** From its title to the end of its table, and the paragraph that we put behind that. */
  private void clear(Element start) {
    Node node = inBody(start);
    boolean table = false;
    while (node != null && !WordNodes.is(node, "sectPr") && !table) {
      Node next = node.getNextSibling();
      table = WordNodes.is(node, "tbl");
      WordNodes.remove(node);
      node = next;
    }
    if (node != null && blank(node)) {
      WordNodes.remove(node);
    }
  }

  private static boolean blank(Node node) {
    return WordNodes.is(node, "p")
        && node.getTextContent().isBlank()
        && WordNodes.children(node).stream()
            .flatMap(child -> WordNodes.children(child).stream())
            .noneMatch(child -> KEPT.contains(child.getLocalName()));
  }

  /** The child of the body that an element is or stands in. */
  private Node inBody(Node inside) {
    Node up = inside;
    while (up.getParentNode() != null && !up.getParentNode().equals(body)) {
      up = up.getParentNode();
    }
    return up;
  }

  /** Writes it behind everything else. */
  void write(Remarks remarks) {
    Node end = WordNodes.child(body, "sectPr");
    add(title(remarks.words().say("report.sheet.findings")), end);
    add(table(remarks), end);
    add(paragraph("", false), end); // a table must not be the last in a body
  }

  private void add(Element element, @Nullable Node before) {
    body.insertBefore(element, before);
  }

  private int free() {
    return nodes.all("bookmarkStart").stream()
            .map(start -> nodes.attribute(start, "id"))
            .filter(id -> id.matches("\\d{1,9}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0)
        + 1;
  }

  private Element title(String text) {
    Element paragraph = nodes.element("p");
    Element properties = nodes.element("pPr");
    properties.appendChild(nodes.element("pageBreakBefore"));
    properties.appendChild(nodes.element("spacing", "before", "0", "after", "160"));
    properties.appendChild(nodes.element("jc", "val", "center"));
    paragraph.appendChild(properties);
    String id = String.valueOf(free());
    paragraph.appendChild(nodes.element("bookmarkStart", "id", id, "name", OwnList.MARK));
    paragraph.appendChild(nodes.element("bookmarkEnd", "id", id));
    paragraph.appendChild(nodes.run(look(TITLE, true), text));
    return paragraph;
  }

  private Element paragraph(String text, boolean bold) {
    Element paragraph = nodes.element("p");
    Element properties = nodes.element("pPr");
    properties.appendChild(
        nodes.element("spacing", "before", "0", "after", "0", "line", "240", "lineRule", "auto"));
    properties.appendChild(nodes.element("ind", "left", "0", "right", "0", "firstLine", "0"));
    properties.appendChild(nodes.element("jc", "val", "left"));
    paragraph.appendChild(properties);
    paragraph.appendChild(nodes.run(look(TEXT, bold), text));
    return paragraph;
  }

  private Element look(int size, boolean bold) {
    Element look = nodes.element("rPr");
    look.appendChild(nodes.element("rFonts", "ascii", FONT, "hAnsi", FONT, "eastAsia", FONT));
    if (bold) {
      look.appendChild(nodes.element("b"));
    }
    look.appendChild(nodes.element("sz", "val", String.valueOf(size)));
    return look;
  }

  private Element table(Remarks remarks) {
    Element table = nodes.element("tbl");
    Element properties = nodes.element("tblPr");
    properties.appendChild(nodes.element("tblW", "w", "5000", "type", "pct"));
    Element borders = nodes.element("tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      borders.appendChild(
          nodes.element(side, "val", "single", "sz", "4", "space", "0", "color", "808080"));
    }
    properties.appendChild(borders);
    properties.appendChild(nodes.element("tblLayout", "type", "fixed"));
    table.appendChild(properties);
    Element grid = nodes.element("tblGrid");
    WIDTHS.forEach(
        width -> grid.appendChild(nodes.element("gridCol", "w", String.valueOf(width * 2))));
    table.appendChild(grid);
    List<String> heads = new ArrayList<>(remarks.heads());
    heads.remove(2); // the code stands before the problem
    table.appendChild(row(heads, true, ""));
    List<Remarks.Line> lines = remarks.lines();
    for (int i = 0; i < lines.size(); i++) {
      Remarks.Line line = lines.get(i);
      List<String> cells =
          List.of(
              String.valueOf(i + 1),
              remarks.words().grade(line.grade()),
              line.rule() + " " + line.problem(),
              line.places(),
              line.mend());
      table.appendChild(row(cells, false, Colours.hex(line.grade())));
    }
    if (lines.isEmpty()) {
      List<String> cells = List.of("", "", remarks.words().say("report.clean"), "", "");
      table.appendChild(row(cells, false, "auto"));
    }
    return table;
  }

  private Element row(List<String> texts, boolean head, String colour) {
    Element row = nodes.element("tr");
    Element properties = nodes.element("trPr");
    properties.appendChild(nodes.element("cantSplit"));
    if (head) {
      properties.appendChild(nodes.element("tblHeader"));
    }
    row.appendChild(properties);
    for (int i = 0; i < texts.size(); i++) {
      Element cell = nodes.element("tc");
      Element looks = nodes.element("tcPr");
      looks.appendChild(nodes.element("tcW", "w", String.valueOf(WIDTHS.get(i)), "type", "pct"));
      if (i == 1 && !head) {
        looks.appendChild(nodes.element("shd", "val", "clear", "color", "auto", "fill", colour));
      }
      cell.appendChild(looks);
      cell.appendChild(paragraph(texts.get(i), head));
      row.appendChild(cell);
    }
    return row;
  }
}
