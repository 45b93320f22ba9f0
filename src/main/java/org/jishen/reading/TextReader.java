package org.jishen.reading;

import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** Reads text files: lines become paragraphs, and rows of cells become tables. */
final class TextReader implements DocumentReader {

  private final Limits limits;

  TextReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.TEXT;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    TextLines lines = new TextLines(source.name(), TextDecoder.decode(source), limits);
    TextBlocks blocks = new TextBlocks(source.name(), limits);
    TableRun run = new TableRun(blocks, limits);
    while (lines.hasNext() && !blocks.full()) {
      run.take(lines.next());
    }
    run.close();
    Document document = blocks.document();
    if (document.blocks().isEmpty() && document.unread().isEmpty()) {
      throw new UnreadableException(Place.inFile(source.name()), Message.of("reading.blank"));
    }
    return document;
  }
}
