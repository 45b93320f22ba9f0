package org.jishen.reading;

import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** Says why an archive is not read: its files are handed over one by one, but not those inside. */
final class ArchiveReader implements DocumentReader {

  private final Limits limits;

  ArchiveReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.ZIP;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    try (PackedFile archive = PackedFile.open(source, limits)) {
      String key = archive.names().isEmpty() ? "reading.zip.empty" : "reading.zip.nested";
      throw new UnreadableException(Place.inFile(source.name()), Message.of(key));
    }
  }
}
