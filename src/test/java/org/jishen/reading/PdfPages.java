package org.jishen.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Draws PDF files for tests; the coordinates begin at the top left corner of a page. */
final class PdfPages implements AutoCloseable {

  private static final COSName FONT = COSName.getPDFName("F1");

  /** How a program draws the lines of a table. */
  enum Drawing {
    STROKES,
    DASHES,
    BARS,
    RECTANGLES
  }

  private final PDDocument file = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);
  private StringBuilder content = new StringBuilder();
  private final Drawing drawing;

  PdfPages(Drawing drawing) throws IOException {
    this.drawing = drawing;
    file.addPage(page);
    begin();
  }

  private void begin() {
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(FONT, font());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    content = new StringBuilder();
  }

  /** SimSun by name, in the encoding of Chinese Windows. */
  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary shapes = new COSDictionary();
    shapes.setItem(COSName.TYPE, COSName.FONT);
    shapes.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    shapes.setName(COSName.BASE_FONT, "SimSun");
    shapes.setItem(COSName.CIDSYSTEMINFO, system);
    shapes.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    for (int value : new int[] {814, 939, 500, 1, 95, 500}) {
      widths.add(COSInteger.get(value));
    }
    shapes.setItem(COSName.W, widths);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "SimSun");
    descriptor.setInt(COSName.FLAGS, 4);
    shapes.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(shapes);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "SimSun");
    font.setName(COSName.ENCODING, "GBK-EUC-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private void end() throws IOException {
    PDStream stream = new PDStream(file);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
  }

  void next() throws IOException {
    end();
    page = new PDPage(PDRectangle.A4);
    file.addPage(page);
    begin();
  }

  void rotate(int degrees) {
    page.setRotation(degrees);
  }

  void raw(String operators) {
    content.append(operators).append("\n");
  }

  void text(double x, double y, String text) throws IOException {
    StringBuilder hex = new StringBuilder();
    for (byte each : text.getBytes("GBK")) {
      hex.append(String.format("%02X", each));
    }
    raw("BT /F1 10 Tf 1 0 0 1 " + x + " " + (842 - y) + " Tm <" + hex + "> Tj ET");
  }

  /** A table of these columns and rows, without the lines that are named. */
  void lines(double[] columns, double[] rows) throws IOException {
    for (double row : rows) {
      line(columns[0], row, columns[columns.length - 1], row);
    }
    for (double column : columns) {
      line(column, rows[0], column, rows[rows.length - 1]);
    }
  }

  void line(double x1, double y1, double x2, double y2) throws IOException {
    String box =
        x1 + " " + (842 - y2 - 0.25) + " " + (x2 - x1 + 0.5) + " " + (y2 - y1 + 0.5) + " re ";
    switch (drawing) {
      case STROKES -> raw(x1 + " " + (842 - y1) + " m " + x2 + " " + (842 - y2) + " l S");
      case DASHES -> {
        for (double at = 0; at < 1; at += 0.1) {
          double to = at + 0.095;
          raw(
              (x1 + (x2 - x1) * at)
                  + " "
                  + (842 - y1 - (y2 - y1) * at)
                  + " m "
                  + (x1 + (x2 - x1) * to)
                  + " "
                  + (842 - y1 - (y2 - y1) * to)
                  + " l S");
        }
      }
      case BARS -> raw(box + "f");
      case RECTANGLES -> raw(box + "B");
    }
  }

  byte[] bytes() throws IOException {
    end();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.save(bytes);
    return bytes.toByteArray();
  }

  byte[] encrypted(String password) throws IOException {
    end();
    file.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
