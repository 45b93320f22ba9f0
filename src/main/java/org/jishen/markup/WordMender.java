package org.jishen.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jishen.reading.FileKind;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.Spots;
import org.jishen.reading.UnreadableException;
import org.jishen.reading.WordElement;
import org.jishen.review.Edit;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Makes edits in Word files; each piece takes the look of what it replaces. */
final class WordMender implements CopyMender {

  private final Readers readers;

  WordMender(Readers readers) {
    this.readers = readers;
  }

  @Override
  public boolean mends(FileKind kind) {
    return kind == FileKind.DOCX;
  }

  @Override
  public byte[] mend(Source source, List<Edit> edits) throws IOException, UnreadableException {
    Spots<WordElement> spots = readers.wordElements(source);
    try (OPCPackage office = OPCPackage.open(new ByteArrayInputStream(source.bytes()))) {
      PackagePart main = WordParts.main(office);
      WordNodes nodes = WordParts.read(main);
      List<Element> cells = nodes.all("tc");
      List<Element> paragraphs = nodes.all("p");
      // From the end on, so that of two pieces of a text the later is still found.
      List<Edit> backwards = new ArrayList<>(edits);
      backwards.sort((one, other) -> Integer.compare(other.start(), one.start()));
      for (Edit edit : backwards) {
        WordElement spot =
            spots.at(edit.place()).orElseThrow(() -> new IOException(edit.place().toString()));
        Element element = (spot.name().equals("tc") ? cells : paragraphs).get(spot.number());
        new WordText(nodes, element).make(edit);
      }
      WordParts.write(nodes, main);
      return WordParts.saved(office);
    } catch (OpenXML4JException | SAXException e) {
      throw new IOException(e);
    }
  }
}
