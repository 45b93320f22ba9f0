package org.jishen.reading;

import static org.jishen.reading.EvilFile.read;
import static org.jishen.reading.EvilFile.refused;
import static org.jishen.reading.OfficeFiles.text;
import static org.jishen.reading.PdfObjects.drawn;
import static org.jishen.reading.PdfObjects.file;
import static org.jishen.reading.PdfObjects.packed;
import static org.jishen.reading.PdfObjects.page;
import static org.jishen.reading.PdfObjects.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** PDF files that go round in circles, draw without end or say more than they hold. */
class EvilPdfTest {

  private static final String A4 = "/MediaBox [0 0 595 842] ";
  private static final String FONT = "/Resources << /Font << /F1 5 0 R >> >>";
  private static final String SAYS = "BT /F1 10 Tf 50 700 Td (Jishen) Tj ET ";
  private static final String DRAWN = "reading.pdf.drawn";
  private static final String DAMAGED = "reading.pdf.damaged";
  private static final int MILLION = 1_000_000;

  /** Forms each of which draws what it is told to. */
  private static String form(String fonts, String inner, String content) {
    return packed(
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> "
            + fonts
            + "/XObject << /X "
            + inner
            + " 0 R >> >>",
        content);
  }

  private static byte[] forms(int count, int last, String content) {
    String[] forms = new String[count];
    for (int i = 0; i < count; i++) {
      int next = i == count - 1 ? last : 7 + i;
      forms[i] = form("", String.valueOf(next), content);
    }
    return page(
        A4 + "/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>",
        SAYS + "/X Do",
        forms);
  }

  /** A tree of pages, one below the other. */
  private static byte[] chain(int depth) {
    List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>"));
    for (int i = 2; i < depth; i++) {
      objects.add("<< /Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R] >>");
    }
    objects.add("<< /Type /Page " + A4 + ">>");
    return file(objects);
  }

  private static byte[] tree(String pages) {
    return file(List.of("<< /Type /Catalog /Pages 2 0 R >>", pages));
  }

  private static byte[] grid(int lines) {
    StringBuilder content = new StringBuilder(SAYS);
    for (int i = 0; i < lines; i++) {
      int at = i * 10;
      content.append("0 " + at + " m 30000 " + at + " l S " + at + " 0 m " + at + " 30000 l S ");
    }
    return page("/MediaBox [0 0 30000 30000] " + FONT, content.toString());
  }

  /** A zigzag that crosses itself wherever it can. */
  private static String zigzag(int points) {
    StringBuilder path = new StringBuilder("0 0 m ");
    for (int i = 0; i < points; i++) {
      path.append(i * 7919 % 595).append(' ').append(i * 104729 % 842).append(" l ");
    }
    return path.toString();
  }

  private static byte[] map(String map) {
    return page(
        A4 + "/Resources << /Font << /F1 6 0 R >> >>",
        SAYS,
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>",
        packed("", map));
  }

  static final List<EvilFile> FILES =
      List.of(
          // The file as a whole.
          refused("nothing but its mark.pdf", DAMAGED, () -> text("%PDF-1.7\n")),
          refused("cut in the middle.pdf", DAMAGED, () -> Arrays.copyOf(page(A4 + FONT, SAYS), 60)),
          read("without its end.pdf", () -> Arrays.copyOf(page(A4 + FONT, SAYS), 420)),
          read(
              "tables of contents that follow each other.pdf",
              () ->
                  file(
                      List.of(
                          "<< /Type /Catalog /Pages 2 0 R >>",
                          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                          "<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + A4 + FONT + " >>",
                          stream("", SAYS),
                          "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
                      "/Prev XREF")),
          refused(
              "objects in a stream of themselves.pdf",
              DAMAGED,
              () ->
                  text(
                      "%PDF-1.5\n4 0 obj\n"
                          + stream("/Type /ObjStm /N 1 /First 4 /Extends 4 0 R", "4 0 << >>")
                          + "\nendobj\ntrailer << /Root 4 0 R >>\n%%EOF")),
          refused(
              "a length that is its own.pdf",
              "reading.blank",
              () ->
                  file(
                      List.of(
                          "<< /Type /Catalog /Pages 2 0 R >>",
                          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                          "<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + A4 + " >>",
                          "<< /Length 4 0 R >>\nstream\n" + SAYS + "\nendstream"))),
          refused(
              "brackets a hundred thousand deep.pdf",
              DAMAGED,
              () -> tree("<< /Type /Pages /Count 1 /Kids " + "[".repeat(100_000) + " >>")),
          // The tree of pages.
          refused(
              "pages below themselves.pdf",
              "reading.pdf.page",
              () -> tree("<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>")),
          refused(
              "two thousand million pages.pdf",
              "reading.pdf.page",
              () -> tree("<< /Type /Pages /Count 2147483647 /Kids [] >>")),
          refused("pages twenty thousand deep.pdf", "reading.depth", () -> chain(20_000)),
          // What is drawn.
          read("a form that draws itself.pdf", () -> forms(1, 6, SAYS + "/X Do")),
          read("forms that draw each other.pdf", () -> forms(2, 6, SAYS + "/X Do")),
          read("forms two thousand deep.pdf", () -> forms(2_000, 6, SAYS + "/X Do")),
          refused(
              "forms that draw the next ten times.pdf",
              DRAWN,
              () -> forms(12, 5, SAYS + "/X Do ".repeat(10))),
          refused(
              "five million steps.pdf",
              DRAWN,
              () -> page(A4 + FONT, SAYS + "q Q ".repeat(5 * MILLION))),
          read(
              "five million numbers for nothing.pdf",
              () -> page(A4 + FONT, SAYS + "1 ".repeat(5 * MILLION))),
          read("a million saved states.pdf", () -> page(A4, SAYS + "q ".repeat(MILLION))),
          refused(
              "a million lines.pdf",
              DRAWN,
              () -> page(A4 + FONT, SAYS + "9 9 m 99 9 l S ".repeat(MILLION))),
          refused(
              "a million characters.pdf",
              DRAWN,
              () -> page(A4 + FONT, "BT /F1 1 Tf (" + "a".repeat(MILLION) + ") Tj ET")),
          refused(
              "half a gigabyte of blanks.pdf",
              "reading.zip.bomb",
              () -> drawn(A4 + FONT, packed("", " ".repeat(MILLION), 500))),
          refused(
              "half a gigabyte that poses as a picture.pdf",
              DRAWN,
              () -> drawn(A4 + FONT, packed("/Subtype /Image", " ".repeat(MILLION), 500))),
          refused(
              "objects that pose as a picture.pdf",
              "reading.zip.bomb",
              () ->
                  page(
                      A4 + FONT,
                      SAYS,
                      packed(
                          "/Type /ObjStm /Subtype /Image /N 1 /First 4",
                          " ".repeat(MILLION),
                          500))),
          read(
              "a picture of half a gigabyte.pdf",
              () ->
                  page(
                      A4 + FONT,
                      SAYS,
                      packed("/Type /XObject /Subtype /Image", " ".repeat(MILLION), 500))),
          read(
              "an inline image of junk.pdf",
              () -> page(A4 + FONT, SAYS + "BI /W 9 /H 9 ID " + "\0E I".repeat(MILLION))),
          read("a grid of three thousand lines.pdf", () -> grid(3_000)),
          read(
              "clipped by a zigzag.pdf",
              () -> page(A4 + FONT, zigzag(20_000) + "W n " + SAYS.repeat(100))),
          read(
              "clipped two thousand times.pdf",
              () -> page(A4 + FONT, (zigzag(20) + "W n " + SAYS).repeat(2_000))),
          read("a path without end.pdf", () -> page(A4 + FONT, SAYS + zigzag(500_000) + "S")),
          // Boxes and fonts.
          read(
              "a page as large as can be.pdf",
              () -> page("/MediaBox [-3e38 -3e38 3e38 3e38] " + FONT, SAYS)),
          refused(
              "a page of no size.pdf",
              "reading.blank",
              () -> page("/MediaBox [0 0 0 0] " + FONT, SAYS)),
          read("a page turned by seven degrees.pdf", () -> page(A4 + FONT + "/Rotate 7", SAYS)),
          read(
              "characters of no size and of every size.pdf",
              () ->
                  page(
                      A4 + FONT,
                      "BT /F1 0 Tf (a) Tj /F1 1e30 Tf (b) Tj /F1 -9e37 Tf (c) Tj ET " + SAYS)),
          refused(
              "a character that shows itself.pdf",
              "reading.pdf.fonts",
              () ->
                  page(
                      A4 + "/Resources << /Font << /F1 6 0 R >> >>",
                      SAYS,
                      "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0]"
                          + " /FirstChar 74 /LastChar 74 /Widths [1] /Encoding << /Differences [74"
                          + " /J] >> /CharProcs << /J 7 0 R >> /Resources << /Font << /F1 6 0 R >>"
                          + " >> >>",
                      stream("", "1 0 d0 " + SAYS.repeat(10)))),
          read(
              "a table of characters without end.pdf",
              () ->
                  map(
                      "begincmap 9 begincodespacerange <0000> <FFFF> endcodespacerange "
                          + "100 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange ".repeat(100)
                          + "endcmap")),
          read("a table of characters that uses itself.pdf", () -> map("/Identity-H usecmap ")),
          refused("fonts with codes of their own.pdf", "reading.pdf.fonts", () -> glyphless()),
          refused("behind a password.pdf", "reading.encrypted", () -> encrypted()),
          read("five hundred pages.pdf", "reading.pdf.pages", () -> pages(500)),
          read(
              "programs to run on opening.pdf",
              () ->
                  page(
                      A4
                          + FONT
                          + "/AA << /O << /S /Launch /F (/bin/sh) >> >> /Annots [<< /Subtype /Link"
                          + " /A << /S /URI /URI (http://127.0.0.1/) >> >>]",
                      SAYS)));

  private static byte[] glyphless() {
    return page(
        A4 + "/Resources << /Font << /F1 6 0 R >> >>",
        SAYS.repeat(20),
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<<"
            + " /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe)"
            + " /Ordering (Identity) /Supplement 0 >> >>] >>");
  }

  private static byte[] encrypted() throws Exception {
    try (PdfPages pages = new PdfPages(PdfPages.Drawing.STROKES)) {
      pages.text(50, 50, "甲");
      return pages.encrypted("secret");
    }
  }

  private static byte[] pages(int count) throws Exception {
    try (PdfPages pages = new PdfPages(PdfPages.Drawing.STROKES)) {
      for (int i = 1; i < count; i++) {
        pages.text(50, 50, "甲");
        pages.next();
      }
      return pages.bytes();
    }
  }

  @TestFactory
  Stream<DynamicTest> each_ends_in_a_sentence() {
    return EvilFile.tests(FILES);
  }
}
