package org.jishen.reading;

import java.util.Map;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * Reads Word files since 2007: paragraphs and tables in their order, as they stand after all
 * tracked changes, and before and behind them what the margins of the pages say. Read as a stream,
 * because tables inside content controls, inside tables and inside text boxes are all the same to
 * it.
 */
final class DocxReader implements DocumentReader {

  private final Limits limits;

  DocxReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.DOCX;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    return read(source, Spots.unkept());
  }

  /** The same, and which elements hold it. */
  Document read(Source source, Spots<WordElement> spots) throws UnreadableException {
    OfficeBlocks blocks = new OfficeBlocks(source.name(), limits);
    try (OfficePackage office = OfficePackage.open(source, limits)) {
      String main = office.main();
      Map<String, OfficePackage.Relation> relations = office.relations(main);
      WordLists lists = new WordLists();
      String numbering = OfficePackage.target(relations, "numbering");
      if (numbering != null) {
        office.read(numbering, lists::definitions);
      }
      String styles = OfficePackage.target(relations, "styles");
      if (styles != null) {
        office.read(styles, lists::styles);
      }
      margins(office, relations, "header", MarginTexts.above(source.name())).write(blocks);
      office.read(main, xml -> new WordXml(xml, lists, blocks, spots, limits).read());
      margins(office, relations, "footer", MarginTexts.below(source.name())).write(blocks);
      if (office.hasMacros()) {
        blocks.note(Place.inFile(source.name()), Message.of("reading.macros"));
      }
    }
    return blocks.document();
  }

  private MarginTexts margins(
      OfficePackage office,
      Map<String, OfficePackage.Relation> relations,
      String kind,
      MarginTexts margins)
      throws UnreadableException {
    OfficeBlocks all = new OfficeBlocks(office.file(), limits);
    for (OfficePackage.Relation relation : relations.values()) {
      if (relation.is(kind)) {
        office.read(
            relation.target(),
            xml -> new WordXml(xml, new WordLists(), all, Spots.unkept(), limits).read());
      }
    }
    margins.add(all.blocks());
    return margins;
  }
}
