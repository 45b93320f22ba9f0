package org.jishen.reading;

import java.util.Iterator;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Reads web pages, and what programs save as a web page under the name of a Word or Excel file. */
final class HtmlReader implements DocumentReader {

  private final Limits limits;

  HtmlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.HTML;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    OfficeBlocks blocks = new OfficeBlocks(source.name(), limits);
    if (tags(source.bytes()) > limits.office().tags()) {
      throw tooMany(source);
    }
    // The page names its charset; where it does not, the bytes tell.
    String text =
        HtmlCharset.named(source.bytes())
            ? HtmlCharset.decode(source.bytes())
            : TextDecoder.decode(source);
    new HtmlBlocks(blocks, limits).read(page(source, text).body());
    return blocks.document();
  }

  /** Tags that are not closed begin anew in each paragraph: a small page may make a huge tree. */
  private org.jsoup.nodes.Document page(Source source, String text) throws UnreadableException {
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
      int made = 0;
      for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); elements.next()) {
        if (++made > limits.office().tags()) {
          throw tooMany(source);
        }
      }
      return parser.document();
    }
  }

  private UnreadableException tooMany(Source source) {
    return new UnreadableException(
        Place.inFile(source.name()), Message.of("reading.tags", limits.office().tags()));
  }

  private static int tags(byte[] page) {
    int tags = 0;
    for (byte each : page) {
      tags += each == '<' ? 1 : 0;
    }
    return tags;
  }
}
