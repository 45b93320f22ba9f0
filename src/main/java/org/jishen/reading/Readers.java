package org.jishen.reading;

import java.util.List;
import java.util.Locale;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** Finds the reader of a file. */
public final class Readers {

  private final Limits limits;
  private final List<DocumentReader> readers;

  /** Readers with the limits that suit everybody. */
  public Readers() {
    this(Limits.DEFAULT);
  }

  /** Readers with limits of their own. */
  public Readers(Limits limits) {
    this.limits = limits;
    this.readers =
        List.of(
            new TextReader(limits),
            new JsonReader(limits),
            new XlsxReader(limits),
            new XlsReader(limits),
            new SpreadsheetMlReader(limits),
            new DocxReader(limits),
            new DocReader(limits),
            new HtmlReader(limits),
            new PdfReader(limits),
            new ArchiveReader(limits));
  }

  /** The file is YAML by its name, so it is a submission and no document. */
  public static boolean isYaml(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /**
   * What a file says.
   *
   * <p>The content decides who reads it, because names lie: an .xls that is plain text with tabs is
   * read as what it is.
   */
  public Document read(Source source) throws UnreadableException {
    Place file = Place.inFile(source.name());
    if (source.bytes().length == 0) {
      throw new UnreadableException(file, Message.of("reading.empty"));
    }
    if (source.bytes().length > limits.fileBytes()) {
      throw FileSource.tooBig(source.name(), limits);
    }
    FileKind kind = FileKind.of(source.bytes());
    if (kind == FileKind.ENCRYPTED) {
      throw new UnreadableException(file, Message.of("reading.encrypted"));
    }
    for (DocumentReader reader : readers) {
      if (reader.reads(kind)) {
        return read(reader, source);
      }
    }
    throw new UnreadableException(file, Message.of("reading.kind", kind.title()));
  }

  /** Where on the pages of a PDF stands what is read of it. */
  public Spots<List<PageArea>> pageAreas(Source source) throws UnreadableException {
    Spots<List<PageArea>> spots = Spots.kept();
    new PdfReader(limits).read(source, spots);
    return spots;
  }

  /** Which elements of a Word file of today hold what is read of it. */
  public Spots<WordElement> wordElements(Source source) throws UnreadableException {
    Spots<WordElement> spots = Spots.kept();
    new DocxReader(limits).read(source, spots);
    return spots;
  }

  /** Libraries follow a file as deep as it nests. */
  private static Document read(DocumentReader reader, Source source) throws UnreadableException {
    try {
      return reader.read(source);
    } catch (StackOverflowError e) {
      throw new UnreadableException(Place.inFile(source.name()), Message.of("reading.depth"));
    }
  }
}
