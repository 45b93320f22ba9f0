package org.jishen.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, as no sane program would. */
final class PdfObjects {

  /** The page of {@link #page}: object 3. */
  private static final String FRONT =
      "<< /Type /Catalog /Pages 2 0 R >>\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

  private PdfObjects() {}

  /** A file of these objects, numbered from 1, of which the first is the catalogue. */
  static byte[] file(List<String> objects) {
    return file(objects, "");
  }

  /** The same with more in the trailer. */
  static byte[] file(List<String> objects, String trailer) {
    StringBuilder text = new StringBuilder("%PDF-1.7\n");
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      places.add(text.length());
      text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int xref = text.length();
    text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> text.append(String.format("%010d 00000 n %n", place)));
    text.append("trailer\n<< /Size ").append(objects.size() + 1);
    text.append(" /Root 1 0 R ").append(trailer.replace("XREF", String.valueOf(xref)));
    text.append(" >>\nstartxref\n").append(xref).append("\n%%EOF\n");
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * A file of one page.
   *
   * @param page what its dictionary says besides
   * @param content what is drawn on it
   * @param more objects from number 6 on; 5 is the font /F1
   */
  static byte[] page(String page, String content, String... more) {
    return drawn(page, packed("", content), more);
  }

  /** A file of one page on which this stream is drawn. */
  static byte[] drawn(String page, String contents, String... more) {
    List<String> objects = new ArrayList<>(List.of(FRONT.split("\n")));
    objects.add("<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + page + " >>");
    objects.add(contents);
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    objects.addAll(List.of(more));
    return file(objects);
  }

  /** A stream as it is. */
  static String stream(String dictionary, String content) {
    return "<< "
        + dictionary
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  /** A stream that is compressed. */
  static String packed(String dictionary, String content) {
    return packed(dictionary, content, 1);
  }

  /** A stream that unpacks to its content again and again. */
  static String packed(String dictionary, String content, int times) {
    byte[] piece = content.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < times; i++) {
        out.write(piece);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return stream(
        dictionary + " /Filter /FlateDecode", bytes.toString(StandardCharsets.ISO_8859_1));
  }
}
