package org.jishen.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jspecify.annotations.Nullable;

/** Reads Word files before 2007. */
final class DocReader implements DocumentReader {

  private static final String MACROS = "Macros";

  private final Limits limits;

  DocReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.DOC;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    OfficeBlocks blocks = new OfficeBlocks(source.name(), limits);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
      HeaderStories margins = new HeaderStories(document);
      MarginTexts above = MarginTexts.above(source.name());
      add(margins.getFirstHeaderSubrange(), above);
      add(margins.getOddHeaderSubrange(), above);
      add(margins.getEvenHeaderSubrange(), above);
      above.write(blocks);
      range(document.getRange(), new DocParagraphs(), blocks);
      MarginTexts below = MarginTexts.below(source.name());
      add(margins.getFirstFooterSubrange(), below);
      add(margins.getOddFooterSubrange(), below);
      add(margins.getEvenFooterSubrange(), below);
      below.write(blocks);
      if (document.getDirectory().hasEntryCaseInsensitive(MACROS)) {
        blocks.note(Place.inFile(source.name()), Message.of("reading.macros"));
      }
    } catch (EncryptedDocumentException e) {
      throw refused(source, "reading.encrypted");
    } catch (OldWordFileFormatException e) {
      throw refused(source, "reading.old");
    } catch (IOException | RuntimeException e) {
      // What POI throws at a damaged file may be anything.
      throw refused(source, "reading.office.damaged");
    }
    return blocks.document();
  }

  private static void add(@Nullable Range story, MarginTexts margins) {
    DocParagraphs texts = new DocParagraphs();
    for (int i = 0; story != null && i < story.numParagraphs(); i++) {
      margins.add(texts.text(story.getParagraph(i)));
    }
  }

  private static UnreadableException refused(Source source, String key) {
    return new UnreadableException(Place.inFile(source.name()), Message.of(key));
  }

  private static void range(Range range, DocParagraphs texts, OfficeBlocks blocks) {
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs && !blocks.full(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        new DocTable(table, texts).write(blocks);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        blocks.paragraph(texts.text(paragraph));
      }
    }
  }
}
