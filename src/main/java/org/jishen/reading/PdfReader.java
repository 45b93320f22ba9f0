package org.jishen.reading;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * Reads PDF files by what is drawn on their pages: tables by their lines, text by the places of its
 * characters. A page without text that can be trusted is refused, never checked as garbage.
 */
final class PdfReader implements DocumentReader {

  private final Limits limits;

  PdfReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.PDF;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    return read(source, Spots.unkept());
  }

  /** The same, and where on the pages it stands. */
  Document read(Source source, Spots<List<PageArea>> spots) throws UnreadableException {
    if (!PackedStreams.within(source.bytes(), limits.packed())) {
      throw refused(source, "reading.zip.bomb");
    }
    try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
      return read(source.name(), pdf, spots);
    } catch (InvalidPasswordException e) {
      throw refused(source, "reading.encrypted");
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      throw refused(source, "reading.pdf.damaged");
    }
  }

  private static UnreadableException refused(Source source, String key) {
    return new UnreadableException(Place.inFile(source.name()), Message.of(key));
  }

  private Document read(String name, PDDocument pdf, Spots<List<PageArea>> spots)
      throws UnreadableException {
    OfficeBlocks blocks = new OfficeBlocks(name, limits);
    PdfTables tables = new PdfTables(blocks, spots);
    DrawingSteps steps = new DrawingSteps(limits.pages().steps());
    int count = Math.min(pdf.getNumberOfPages(), limits.pages().count());
    int unread = 0;
    for (int i = 0; i < count; i++) {
      Page page = page(pdf, i, steps);
      tables.page(page.parts(), page.back());
      if (!page.unread().equals(Message.NONE)) {
        unread++;
        blocks.passOver(new Place(name, i + 1, "", 0, 0, 0, 0, ""), page.unread());
      }
      if (unread == count) {
        throw new UnreadableException(Place.inFile(name), page.unread());
      }
    }
    tables.end();
    if (pdf.getNumberOfPages() > count) {
      blocks.passOver(
          new Place(name, count + 1, "", 0, 0, 0, 0, ""), Message.of("reading.pdf.pages", count));
    }
    return blocks.document();
  }

  /**
   * What stands on a page.
   *
   * @param unread why it was not read, NONE when it was
   * @param back from the page as it was read to the coordinates of the file
   */
  private record Page(List<PageBlocks.Part> parts, Message unread, AffineTransform back) {

    static Page unread(String key) {
      return new Page(List.of(), Message.of(key), new AffineTransform());
    }
  }

  /** What is drawn on it says that it is a picture: what it unpacks to was not counted. */
  private static boolean posing(PDPage page) {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      if (COSName.IMAGE.equals(streams.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
        return true;
      }
    }
    return false;
  }

  /** Reads a page, counted from 0. */
  private Page page(PDDocument pdf, int index, DrawingSteps steps) {
    try {
      PDPage page = pdf.getPage(index);
      if (posing(page)) {
        return Page.unread("reading.pdf.drawn");
      }
      PageContent content = new PageContent(page, limits.pages(), steps);
      content.processPage(page);
      if (content.scanned()) {
        return Page.unread("reading.pdf.scanned");
      }
      List<Glyph> glyphs = content.glyphs();
      if (!TextLayer.page(glyphs, content.unreadable())) {
        return Page.unread("reading.pdf.fonts");
      }
      List<PageBlocks.Part> parts = PageBlocks.of(glyphs, content.strokes(), limits.tableCells());
      return new Page(parts, Message.NONE, content.back());
    } catch (PageContent.TooMuchException e) {
      return Page.unread("reading.pdf.drawn");
    } catch (IOException | RuntimeException e) {
      // What PDFBox throws at a damaged page may be anything.
      return Page.unread("reading.pdf.page");
    }
  }
}
