package org.jishen.reading;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook that cells refer to by number. */
final class SharedTexts {

  private SharedTexts() {}

  /**
   * Reads them.
   *
   * @param most so many and one more are read
   */
  static void read(XMLStreamReader xml, List<String> texts, int most) throws XMLStreamException {
    while (xml.hasNext() && texts.size() <= most) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text(xml, "si"));
      }
    }
  }

  /** The text of an element, of all its runs, without readings in small print (拼音). */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (event == XMLStreamReader.START_ELEMENT && name.equals("rPh")) {
        phonetic = true;
      } else if (event == XMLStreamReader.END_ELEMENT && name.equals("rPh")) {
        phonetic = false;
      } else if (event == XMLStreamReader.START_ELEMENT && name.equals("t") && !phonetic) {
        text.append(xml.getElementText());
      } else if (event == XMLStreamReader.END_ELEMENT && name.equals(element)) {
        break;
      }
    }
    return text.toString();
  }
}
