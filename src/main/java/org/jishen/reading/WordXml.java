package org.jishen.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** Reads the body of a Word document. */
final class WordXml {

  /** What was taken out of the text, what steers fields and tab stops, doubles for old programs. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "Fallback",
          "rt",
          "tabs",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange");

  /** A paragraph that is being read. */
  private static final class Open {
    private final int element;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private int list = -1;
    private int level = -1;

    Open(int element) {
      this.element = element;
    }
  }

  private final XMLStreamReader xml;
  private final WordLists lists;
  private final OfficeBlocks blocks;
  private final Spots<WordElement> spots;
  private final Limits limits;
  private final Deque<WordTable> tables = new ArrayDeque<>();

  /** Paragraphs that are open: more than one inside a text box. */
  private final Deque<Open> paragraphs = new ArrayDeque<>();

  private boolean hidden;

  /** Our own list has begun and its table is not at its end. */
  private boolean own;

  private int cellsBegun;
  private int paragraphsBegun;

  WordXml(
      XMLStreamReader xml,
      WordLists lists,
      OfficeBlocks blocks,
      Spots<WordElement> spots,
      Limits limits) {
    this.xml = xml;
    this.lists = lists;
    this.blocks = blocks;
    this.spots = spots;
    this.limits = limits;
  }

  void read() throws XMLStreamException {
    while (xml.hasNext() && !blocks.full()) {
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
      case "p" -> paragraphs.push(new Open(paragraphsBegun++));
      case "r" -> hidden = false;
      case "vanish" -> hidden = XmlStreams.on(XmlStreams.attribute(xml, "val"));
      case "t" -> text(xml.getElementText());
      case "tab" -> text("\t");
      case "br", "cr" -> text("\n");
      case "noBreakHyphen" -> text("-");
      case "sym" ->
          text(Symbols.text(XmlStreams.attribute(xml, "font"), XmlStreams.attribute(xml, "char")));
      case "pStyle", "numId", "ilvl" -> property(name);
      case "tbl" -> {
        if (tables.size() < limits.office().nesting()) {
          tables.push(new WordTable(limits));
        } else {
          blocks.passOver(
              Place.inFile(blocks.file()),
              Message.of("reading.nesting", limits.office().nesting()));
          skip();
        }
      }
      case "bookmarkStart" -> bookmark();
      default -> table(name);
    }
  }

  private void bookmark() {
    if (XmlStreams.attribute(xml, "name").equals(OwnList.MARK)) {
      own = true;
      blocks.note(Place.inFile(blocks.file()), Message.of("reading.own"));
    }
  }

  private void property(String name) {
    Open open = paragraphs.peek();
    if (open != null) {
      switch (name) {
        case "pStyle" -> open.style = XmlStreams.attribute(xml, "val");
        case "numId" -> open.list = XmlStreams.number(xml, "val", 0);
        default -> open.level = XmlStreams.number(xml, "val", 0);
      }
    }
  }

  private void table(String name) {
    int number = name.equals("tc") ? cellsBegun++ : 0;
    WordTable table = tables.peek();
    if (table != null) {
      switch (name) {
        case "tr" -> table.row();
        case "tc" -> table.cell(number);
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
            done.write(blocks, spots);
            own = false;
          } else {
            tables.peek().nest(done);
          }
        }
      }
      default -> {}
    }
  }

  private void text(String text) {
    if (!paragraphs.isEmpty() && !hidden && !own) {
      paragraphs.peek().text.append(text);
    }
  }

  private void paragraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    Open done = paragraphs.pop();
    String text = done.text.toString();
    // A blank paragraph counts, but nobody wrote its number.
    String mark = lists.mark(done.style, done.list, done.level);
    text = text.isBlank() ? text : ListLevels.marked(mark, text);
    WordTable table = tables.peek();
    if (table == null) {
      blocks
          .paragraph(text)
          .ifPresent(place -> spots.put(place, new WordElement("p", done.element)));
    } else {
      table.text(text);
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        cellsBegun += xml.getLocalName().equals("tc") ? 1 : 0;
        paragraphsBegun += xml.getLocalName().equals("p") ? 1 : 0;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
  }
}
