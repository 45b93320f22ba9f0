package org.jishen.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook by the style of a cell. */
final class CellStyles {

  private final CellNumbers numbers;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();

  CellStyles(boolean from1904) {
    numbers = new CellNumbers(from1904);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (name.equals("cellXfs")) {
        cells = event == XMLStreamReader.START_ELEMENT;
      } else if (event == XMLStreamReader.START_ELEMENT && name.equals("numFmt")) {
        formats.put(XmlStreams.number(xml, "numFmtId", 0), XmlStreams.attribute(xml, "formatCode"));
      } else if (event == XMLStreamReader.START_ELEMENT && cells && name.equals("xf")) {
        styles.add(XmlStreams.number(xml, "numFmtId", 0));
      }
    }
  }

  /** A stored number as a cell of a style shows it; what is no number stays as it is. */
  String text(String stored, int style) {
    int index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    String format = formats.getOrDefault(index, CellNumbers.builtIn(index));
    try {
      return numbers.text(Double.parseDouble(stored), index, format);
    } catch (NumberFormatException e) {
      return stored;
    }
  }
}
