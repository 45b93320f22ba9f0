package org.jishen.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the workbook of a SpreadsheetML file. */
final class SpreadsheetMl {

  /** The names under which formats are known in this format alone. */
  private static final Map<String, String> NAMED =
      Map.of(
          "percent", "0.00%",
          "fixed", "0.00",
          "standard", "#,##0.00",
          "currency", "#,##0.00",
          "general", "General",
          "general number", "General");

  private static final int NO_BUILT_IN = 200;

  private final XMLStreamReader xml;
  private final OfficeBlocks blocks;
  private final Limits limits;
  private final CellNumbers numbers = new CellNumbers(false);
  private final Map<String, String> formats = new HashMap<>();
  private String style = "";
  private SheetCells cells;
  private int row;
  private int column;

  SpreadsheetMl(XMLStreamReader xml, OfficeBlocks blocks, Limits limits) {
    this.xml = xml;
    this.blocks = blocks;
    this.limits = limits;
    this.cells = new SheetCells("", limits);
  }

  void read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("Worksheet")) {
        cells.write(blocks);
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "Style" -> style = XmlStreams.attribute(xml, "ID");
      case "NumberFormat" -> formats.put(style, XmlStreams.attribute(xml, "Format"));
      case "Worksheet" -> {
        cells = new SheetCells(XmlStreams.attribute(xml, "Name"), limits);
        row = 0;
        column = 0;
      }
      case "Visible" -> {
        if (!xml.getElementText().strip().equals("SheetVisible")) {
          cells.hide();
        }
      }
      case "Column" -> {
        column = XmlStreams.number(xml, "Index", column + 1);
        if (hidden()) {
          cells.hideColumn(column);
        }
      }
      case "Row" -> {
        row = XmlStreams.number(xml, "Index", row + 1);
        column = 0;
        if (hidden()) {
          cells.hideRow(row);
        }
      }
      case "Cell" -> cell();
      default -> {}
    }
  }

  private boolean hidden() {
    String hidden = XmlStreams.attribute(xml, "Hidden");
    return !hidden.isEmpty() && XmlStreams.on(hidden);
  }

  private void cell() throws XMLStreamException {
    column = XmlStreams.number(xml, "Index", column + 1);
    int across = Math.max(0, XmlStreams.number(xml, "MergeAcross", 0));
    int down = Math.max(0, XmlStreams.number(xml, "MergeDown", 0));
    String styleOfCell = XmlStreams.attribute(xml, "StyleID");
    String text = data(styleOfCell);
    if (row > 0 && column > 0) {
      cells.put(row, column, text);
      if (across + down > 0) {
        cells.merge(row, column, down + 1, across + 1);
      }
    }
    column += Math.min(across, limits.columns());
  }

  /** The text of a cell; runs in several fonts are elements of their own. */
  private String data(String styleOfCell) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    String type = "";
    boolean data = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (event == XMLStreamReader.END_ELEMENT && name.equals("Cell")) {
        break;
      } else if (event == XMLStreamReader.START_ELEMENT && name.equals("Data")) {
        type = XmlStreams.attribute(xml, "Type");
        data = true;
      } else if (event == XMLStreamReader.END_ELEMENT && name.equals("Data")) {
        data = false;
      } else if (event == XMLStreamReader.CHARACTERS && data) {
        text.append(xml.getText());
      }
    }
    return shown(type, text.toString().strip(), styleOfCell);
  }

  private String shown(String type, String stored, String styleOfCell) {
    if (type.equals("DateTime")) {
      return stored.replaceFirst("T00:00:00(\\.0+)?$", "");
    }
    if (!type.equals("Number")) {
      return stored;
    }
    String format = formats.getOrDefault(styleOfCell, "");
    String known = NAMED.getOrDefault(format.toLowerCase(Locale.ROOT), format);
    try {
      return numbers.text(Double.parseDouble(stored), NO_BUILT_IN, known);
    } catch (NumberFormatException e) {
      return stored;
    }
  }
}
