package org.jishen.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as a stream of events, without document types, entities and other files. */
final class XmlStreams {

  private static final XMLInputFactory FACTORY = factory();

  private XmlStreams() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XMLStreamReader of(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /**
   * An attribute by its local name; "" for none. Namespaces differ between editions of a format.
   */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that is a number; the other value when it is none. */
  static int number(XMLStreamReader xml, String name, int other) {
    String text = attribute(xml, name);
    try {
      return text.isEmpty() ? other : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return other;
    }
  }

  /** A switch that is on by being there, as the formats of Word and Excel have them. */
  static boolean on(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
