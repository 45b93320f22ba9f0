package org.jishen.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a Word document. */
final class WordXml {

  /** What was taken out of the text, what steers fields and tab stops, doubles for old programs. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "rt", "tabs");

  private final XMLStreamReader xml;
  private final OfficeBlocks blocks;
  private final Deque<WordTable> tables = new ArrayDeque<>();

  /** Paragraphs that are open: more than one inside a text box. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  private boolean hidden;

  WordXml(XMLStreamReader xml, OfficeBlocks blocks) {
    this.xml = xml;
    this.blocks = blocks;
  }

  void read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamReader.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(String name) throws XMLStreamException {
    if (SKIPPED.contains(name)) {
      skip();
      return;
    }
    switch (name) {
      case "p" -> paragraphs.push(new StringBuilder());
      case "r" -> hidden = false;
      case "vanish" -> hidden = XmlStreams.on(XmlStreams.attribute(xml, "val"));
      case "t" -> text(xml.getElementText());
      case "tab" -> text("\t");
      case "br", "cr" -> text("\n");
      case "noBreakHyphen" -> text("-");
      case "tbl" -> tables.push(new WordTable());
      default -> table(name);
    }
  }

  private void table(String name) {
    WordTable table = tables.peek();
    if (table != null) {
      switch (name) {
        case "tr" -> table.row();
        case "tc" -> table.cell();
        case "gridBefore" -> table.before(XmlStreams.number(xml, "val", 0));
        case "gridSpan" -> table.span(XmlStreams.number(xml, "val", 1));
        case "vMerge" -> table.under(!XmlStreams.attribute(xml, "val").equals("restart"));
        default -> {}
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> paragraph();
      case "tc" -> {
        if (!tables.isEmpty()) {
          tables.peek().endCell();
        }
      }
      case "tbl" -> {
        if (!tables.isEmpty()) {
          WordTable done = tables.pop();
          if (tables.isEmpty()) {
            done.write(blocks);
          } else {
            tables.peek().nest(done);
          }
        }
      }
      default -> {}
    }
  }

  private void text(String text) {
    if (!paragraphs.isEmpty() && !hidden) {
      paragraphs.peek().append(text);
    }
  }

  private void paragraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    String text = paragraphs.pop().toString();
    WordTable table = tables.peek();
    if (table == null) {
      blocks.paragraph(text);
    } else {
      table.text(text);
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
  }
}
