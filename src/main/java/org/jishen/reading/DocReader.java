package org.jishen.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** Reads Word files before 2007. */
final class DocReader implements DocumentReader {

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
      range(document.getRange(), blocks);
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

  private static UnreadableException refused(Source source, String key) {
    return new UnreadableException(Place.inFile(source.name()), Message.of(key));
  }

  private static void range(Range range, OfficeBlocks blocks) {
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        new DocTable(table).write(blocks);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        blocks.paragraph(text(paragraph));
      }
    }
  }

  /** The text of a paragraph without what is hidden or was deleted, and without fields' codes. */
  static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        text.append(run.text());
      }
    }
    String plain = Range.stripFields(text.toString());
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\u000B' || c == '\r') {
        kept.append('\n');
      } else if (c >= ' ' || c == '\t' || c == '\n') {
        kept.append(c);
      } else if (c == '\u001E') {
        kept.append('-');
      }
    }
    return kept.toString().strip();
  }
}
