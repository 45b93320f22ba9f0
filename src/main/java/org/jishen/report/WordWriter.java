package org.jishen.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

/**
 * Writes a Word document paragraph by paragraph straight into its archive, so that the opinions on
 * a thousand forms need no more memory than one. Looks are a matter of the styles beside this
 * class.
 */
final class WordWriter {

  private static final String NAMESPACES =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Parts of the package that are the same in every document. */
  private static final List<String[]> PARTS =
      List.of(
          new String[] {"[Content_Types].xml", "content-types.xml"},
          new String[] {"_rels/.rels", "package.rels"},
          new String[] {"word/_rels/document.xml.rels", "document.rels"},
          new String[] {"word/styles.xml", "styles.xml"},
          new String[] {"word/fontTable.xml", "fontTable.xml"},
          new String[] {"word/footer1.xml", "footer.xml"});

  private final ZipOutputStream zip;
  private final Writer out;
  private final Html xml;

  /** Begins a document; {@code out} stays open at its end. */
  WordWriter(OutputStream out) throws IOException {
    this.zip = new ZipOutputStream(out);
    for (String[] part : PARTS) {
      zip.putNextEntry(FixedZip.entry(part[0]));
      zip.write(resource(part[1]));
      zip.closeEntry();
    }
    zip.putNextEntry(FixedZip.entry("word/document.xml"));
    this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    this.xml = new Html(this.out);
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    xml.open("w:document", "xmlns:w", NAMESPACES, "xmlns:r", RELATIONS).open("w:body");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WordWriter.class.getResourceAsStream("docx/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r", "")
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A paragraph of a style: Title, Heading1, Normal, Addressee, Signature. */
  void paragraph(String style, String text) throws IOException {
    paragraph(style, text, false);
  }

  /** A paragraph that begins a page. */
  void newPage(String style, String text) throws IOException {
    paragraph(style, text, true);
  }

  private void paragraph(String style, String text, boolean newPage) throws IOException {
    xml.open("w:p").open("w:pPr");
    xml.open("w:pStyle", "w:val", style).close();
    if (newPage) {
      xml.open("w:pageBreakBefore").close();
    }
    xml.close().open("w:r");
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.open("w:br").close();
      }
      xml.leaf("w:t", lines.get(i), "xml:space", "preserve");
    }
    xml.close().end();
  }

  /**
   * Begins a table.
   *
   * @param widths of its columns in twentieths of a point
   * @param heads of its columns, printed again on every page
   */
  void beginTable(List<Integer> widths, List<String> heads) throws IOException {
    xml.open("w:tbl").open("w:tblPr");
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    xml.open("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa").close();
    xml.open("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.open("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
      xml.close();
    }
    xml.close();
    xml.open("w:tblLayout", "w:type", "fixed").close();
    xml.open("w:tblCellMar");
    xml.open("w:left", "w:w", "70", "w:type", "dxa").close();
    xml.open("w:right", "w:w", "70", "w:type", "dxa").close();
    xml.close().close().open("w:tblGrid");
    for (int column : widths) {
      xml.open("w:gridCol", "w:w", String.valueOf(column)).close();
    }
    xml.close();
    row(widths, heads, true);
  }

  /** A row of a table that was begun. */
  void row(List<Integer> widths, List<String> cells) throws IOException {
    row(widths, cells, false);
  }

  private void row(List<Integer> widths, List<String> cells, boolean head) throws IOException {
    xml.open("w:tr").open("w:trPr");
    xml.open("w:cantSplit").close();
    if (head) {
      xml.open("w:tblHeader").close();
    }
    xml.close();
    for (int i = 0; i < cells.size(); i++) {
      xml.open("w:tc").open("w:tcPr");
      xml.open("w:tcW", "w:w", String.valueOf(widths.get(i)), "w:type", "dxa").close();
      xml.close();
      paragraph(head ? "CellHead" : "Cell", cells.get(i));
      xml.close();
    }
    xml.end();
  }

  void endTable() throws IOException {
    xml.end();
  }

  /** Ends the document: A4 with the margins of official papers, the number of the page below. */
  void end() throws IOException {
    xml.open("w:sectPr");
    xml.open("w:footerReference", "w:type", "default", "r:id", "rId3").close();
    xml.open("w:pgSz", "w:w", "11906", "w:h", "16838").close();
    xml.open(
        "w:pgMar",
        "w:top",
        "2098",
        "w:right",
        "1474",
        "w:bottom",
        "1985",
        "w:left",
        "1587",
        "w:header",
        "851",
        "w:footer",
        "1400",
        "w:gutter",
        "0");
    xml.close().close().close().close();
    out.flush();
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }
}
