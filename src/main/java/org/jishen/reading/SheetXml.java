package org.jishen.reading;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of one sheet of a workbook. */
final class SheetXml {

  /** What cells refer to. */
  record Texts(List<String> shared, CellStyles styles) {}

  private static final String UNKNOWN_NAME = "#NAME?";

  private final XMLStreamReader xml;
  private final Texts texts;
  private final SheetCells cells;
  private int row;
  private int column;

  private SheetXml(XMLStreamReader xml, Texts texts, SheetCells cells) {
    this.xml = xml;
    this.texts = texts;
    this.cells = cells;
  }

  static void read(XMLStreamReader xml, Texts texts, SheetCells cells) throws XMLStreamException {
    new SheetXml(xml, texts, cells).read();
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "col" -> column();
          case "row" -> row();
          case "c" -> cell();
          case "mergeCell" -> merge();
          default -> {}
        }
      }
    }
  }

  private boolean hidden() {
    String hidden = XmlStreams.attribute(xml, "hidden");
    return !hidden.isEmpty() && XmlStreams.on(hidden);
  }

  private void column() {
    if (hidden()) {
      cells.hideColumn(XmlStreams.number(xml, "min", 1));
    }
  }

  private void row() {
    row = XmlStreams.number(xml, "r", row + 1);
    column = 0;
    if (hidden()) {
      cells.hideRow(row);
    }
  }

  private void cell() throws XMLStreamException {
    CellReference place = CellReference.of(XmlStreams.attribute(xml, "r"));
    column = place == null ? column + 1 : place.column();
    int at = place == null ? row : place.row();
    String type = XmlStreams.attribute(xml, "t");
    int style = XmlStreams.number(xml, "s", 0);
    String value = "";
    String inline = "";
    String formula = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "f" -> formula = "=" + xml.getElementText();
          case "is" -> inline = SharedTexts.text(xml, "is");
          default -> {}
        }
      }
    }
    if (!formula.isEmpty() && value.isEmpty() && !type.equals("str")) {
      cells.uncalculated();
    }
    // Whoever types =5年 means it, though Excel takes it for a formula with an unknown name.
    value = type.equals("e") && value.equals(UNKNOWN_NAME) ? formula : value;
    if (!cells.full()) {
      cells.put(at, column, inline.isEmpty() ? text(type, value, style) : inline);
    }
  }

  private String text(String type, String value, int style) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (type) {
      case "s" -> shared(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "str", "e", "d", "inlineStr" -> value;
      default -> texts.styles().text(value, style);
    };
  }

  private String shared(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index >= 0 && index < texts.shared().size() ? texts.shared().get(index) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void merge() {
    String[] corners = XmlStreams.attribute(xml, "ref").split(":", 2);
    CellReference first = CellReference.of(corners[0]);
    CellReference last = corners.length < 2 ? first : CellReference.of(corners[1]);
    if (first != null && last != null) {
      cells.merge(
          first.row(),
          first.column(),
          last.row() - first.row() + 1,
          last.column() - first.column() + 1);
    }
  }
}
