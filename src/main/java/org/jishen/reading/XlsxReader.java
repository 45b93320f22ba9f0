package org.jishen.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * Reads Excel files since 2007, sheet by sheet, as a stream: a model of the whole workbook, styles
 * of empty cells included, would take many times the memory and the time.
 */
final class XlsxReader implements DocumentReader {

  /**
   * A sheet.
   *
   * @param number from 0, sheets without cells counted as well
   */
  private record Sheet(int number, String name, boolean hidden, String part) {}

  private final Limits limits;

  XlsxReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.XLSX;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    OfficeBlocks blocks = new OfficeBlocks(source.name(), limits);
    try (OfficePackage office = OfficePackage.open(source, limits)) {
      Workbook workbook = new Workbook(office, limits.office());
      SheetXml.Texts texts = new SheetXml.Texts(workbook.texts(), workbook.styles());
      for (Sheet sheet : SheetCells.first(workbook.sheets, blocks, limits)) {
        if (blocks.full()) {
          break;
        }
        SheetCells cells = new SheetCells(sheet.name(), limits);
        if (sheet.hidden()) {
          cells.hide();
        }
        if (workbook.own.contains(sheet.number())) {
          cells.own();
        }
        office.read(sheet.part(), xml -> SheetXml.read(xml, texts, cells));
        cells.write(blocks);
      }
      if (office.hasMacros()) {
        blocks.note(Place.inFile(source.name()), Message.of("reading.macros"));
      }
    }
    return blocks.document();
  }

  /** What a workbook says about its sheets. */
  private static final class Workbook {

    private final OfficePackage office;
    private final Map<String, OfficePackage.Relation> relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<Integer> own = new HashSet<>();
    private final Limits.Office limits;
    private int number;
    private boolean from1904;

    Workbook(OfficePackage office, Limits.Office limits) throws UnreadableException {
      this.office = office;
      this.limits = limits;
      String main = office.main();
      this.relations = office.relations(main);
      office.read(main, this::read);
      // No program lets two sheets share a part; a small one could be unpacked again and again.
      if (sheets.isEmpty() || sheets.stream().map(Sheet::part).distinct().count() < sheets.size()) {
        throw office.damaged();
      }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("workbookPr")) {
          String value = XmlStreams.attribute(xml, "date1904");
          from1904 = !value.isEmpty() && XmlStreams.on(value);
        } else if (xml.getLocalName().equals("sheet")) {
          String state = XmlStreams.attribute(xml, "state");
          OfficePackage.Relation part = relations.get(XmlStreams.attribute(xml, "id"));
          if (part != null && part.is("worksheet")) {
            boolean hidden = !state.isEmpty() && !state.equals("visible");
            String name = XmlStreams.attribute(xml, "name");
            sheets.add(new Sheet(number, name, hidden, part.target()));
          }
          number++;
        } else if (xml.getLocalName().equals("definedName")
            && XmlStreams.attribute(xml, "name").equals(OwnList.MARK)) {
          own.add(XmlStreams.number(xml, "localSheetId", -1));
        }
      }
    }

    List<String> texts() throws UnreadableException {
      List<String> texts = new ArrayList<>();
      String part = OfficePackage.target(relations, "sharedStrings");
      if (part != null) {
        office.read(part, xml -> SharedTexts.read(xml, texts, limits.texts()));
        if (texts.size() > limits.texts()) {
          throw office.refused("reading.texts", limits.texts());
        }
      }
      return texts;
    }

    CellStyles styles() throws UnreadableException {
      CellStyles styles = new CellStyles(from1904);
      String part = OfficePackage.target(relations, "styles");
      if (part != null) {
        office.read(part, styles::read);
      }
      return styles;
    }
  }
}
