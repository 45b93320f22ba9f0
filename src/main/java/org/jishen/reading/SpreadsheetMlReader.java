package org.jishen.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** Reads the XML that Excel wrote in 2003 and that many systems export under the name of .xls. */
final class SpreadsheetMlReader implements DocumentReader {

  private final Limits limits;

  SpreadsheetMlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.SPREADSHEET_ML;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    OfficeBlocks blocks = new OfficeBlocks(source.name(), limits);
    try {
      new SpreadsheetMl(XmlStreams.of(new ByteArrayInputStream(bytes(source))), blocks, limits)
          .read();
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          Place.inFile(source.name()), Message.of("reading.office.damaged"));
    }
    return blocks.document();
  }

  /** Some systems write blank lines before the declaration, which XML does not allow. */
  private static byte[] bytes(Source source) {
    String head = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    int start = head.indexOf('<');
    return start <= 0 || head.startsWith("\u00EF\u00BB\u00BF")
        ? source.bytes()
        : java.util.Arrays.copyOfRange(source.bytes(), start, source.bytes().length);
  }
}
