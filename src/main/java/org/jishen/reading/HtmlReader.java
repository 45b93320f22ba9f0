package org.jishen.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jsoup.Jsoup;

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
    int tags = limits.office().tags();
    if (tags(source.bytes()) > tags) {
      throw new UnreadableException(Place.inFile(source.name()), Message.of("reading.tags", tags));
    }
    try {
      // The page names its charset; where it does not, the bytes tell.
      org.jsoup.nodes.Document page =
          HtmlCharset.named(source.bytes())
              ? Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "")
              : Jsoup.parse(TextDecoder.decode(source));
      new HtmlBlocks(blocks, limits).read(page.body());
    } catch (IOException e) {
      throw new UnreadableException(Place.inFile(source.name()), Message.of("reading.disk"));
    }
    return blocks.document();
  }

  private static int tags(byte[] page) {
    int tags = 0;
    for (byte each : page) {
      tags += each == '<' ? 1 : 0;
    }
    return tags;
  }
}
