package org.jishen.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileKind;
import org.jishen.reading.PageArea;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.Spots;
import org.jishen.reading.UnreadableException;
import org.jishen.report.FixedZip;
import org.jishen.review.Finding;
import org.jishen.rulebook.Grade;

/** Marks PDF files: cells and paragraphs are highlighted, with the findings as their notes. */
final class PageMarker implements CopyMarker {

  /** Without one PDFBox makes an identifier of the hour. */
  private static final long DOCUMENT_ID = 1;

  private final Readers readers;

  PageMarker(Readers readers) {
    this.readers = readers;
  }

  @Override
  public boolean marks(FileKind kind) {
    return kind == FileKind.PDF;
  }

  @Override
  public Marked mark(Source source, Remarks remarks) throws IOException, UnreadableException {
    Spots<List<PageArea>> spots = readers.pageAreas(source);
    try (PDDocument pdf = Loader.loadPDF(source.bytes())) {
      if (pdf.isEncrypted()) {
        throw new UnreadableException(Place.inFile(source.name()), Message.of("markup.protected"));
      }
      for (PDPage page : pdf.getPages()) {
        clear(page);
      }
      Map<List<PageArea>, List<Finding>> found = remarks.at(spots::at);
      for (Map.Entry<List<PageArea>, List<Finding>> each : found.entrySet()) {
        PDPage page = pdf.getPage(each.getKey().get(0).page() - 1);
        Grade worst = Remarks.worst(each.getValue());
        add(page, note(pdf, each.getKey(), worst, remarks.text(each.getValue())));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.setDocumentId(DOCUMENT_ID);
      pdf.save(out);
      return new Marked(out.toByteArray(), found.size());
    }
  }

  private static void clear(PDPage page) throws IOException {
    List<PDAnnotation> notes = page.getAnnotations();
    List<PDAnnotation> others = notes.stream().filter(note -> !own(note)).toList();
    if (others.size() < notes.size()) {
      page.setAnnotations(others);
    }
  }

  private static boolean own(PDAnnotation note) {
    return note instanceof PDAnnotationMarkup markup
        && Remarks.AUTHOR.equals(markup.getTitlePopup());
  }

  private static void add(PDPage page, PDAnnotation note) throws IOException {
    List<PDAnnotation> notes = page.getAnnotations();
    notes.add(note);
    page.setAnnotations(notes);
  }

  private static PDAnnotation note(PDDocument pdf, List<PageArea> areas, Grade grade, String text)
      throws IOException {
    PDAnnotationHighlight note = new PDAnnotationHighlight();
    new Highlight(areas, grade).draw(pdf, note);
    note.setContents(text);
    note.setTitlePopup(Remarks.AUTHOR);
    GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTime(FixedZip.stamp());
    note.setModifiedDate(day);
    note.setPrinted(true);
    return note;
  }
}
