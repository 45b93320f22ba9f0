package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.jishen.document.Document;
import org.jishen.document.Table;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

/** PDF files as different programs draw them, all with the Chinese font that nobody embeds. */
class PdfReaderTest {

  private static final COSName FONT = COSName.getPDFName("F1");

  /** How a program draws the lines of a table. */
  private enum Drawing {
    STROKES,
    DASHES,
    BARS,
    RECTANGLES
  }

  /** Draws pages; the coordinates begin at the top left corner. */
  private static final class Pages implements AutoCloseable {

    private final PDDocument file = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private StringBuilder content = new StringBuilder();
    private final Drawing drawing;

    Pages(Drawing drawing) throws IOException {
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

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private static Document read(byte[] file) throws UnreadableException {
    return new Readers().read(new Source("表.pdf", file));
  }

  private static void form(Pages pages) throws IOException {
    pages.text(100, 80, "某县项目支出绩效目标表");
    pages.lines(new double[] {50, 150, 250, 350}, new double[] {100, 120, 140});
    pages.text(55, 115, "项目名称");
    pages.text(155, 115, "甲项目");
    pages.text(255, 115, "2025");
    pages.text(55, 135, "金额");
    pages.text(155, 135, "500,000元");
  }

  @Test
  void a_table_is_the_same_however_its_lines_are_drawn() throws Exception {
    for (Drawing drawing : Drawing.values()) {
      try (Pages pages = new Pages(drawing)) {
        form(pages);
        assertEquals(
            List.of("某县项目支出绩效目标表", "[项目名称|甲项目|2025/金额|500,000元|]"),
            Reading.shapes(read(pages.bytes())),
            drawing.name());
      }
    }
  }

  @Test
  void a_cell_is_known_by_page_table_row_and_column() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      form(pages);
      Table table = Reading.tables(read(pages.bytes())).get(0);
      assertEquals("第1页表1第2行第2列", table.rows().get(1).cells().get(1).place().text(Lang.ZH));
    }
  }

  @Test
  void where_no_line_parts_cells_they_are_one() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      pages.lines(new double[] {50, 350}, new double[] {100, 120});
      pages.line(50, 120, 50, 160);
      pages.line(350, 120, 350, 160);
      pages.line(150, 120, 150, 160);
      pages.line(50, 160, 350, 160);
      pages.line(150, 140, 350, 140);
      pages.text(55, 115, "绩效指标");
      pages.text(55, 142, "产出");
      pages.text(155, 135, "里程");
      pages.text(155, 155, "质量");
      Table table = Reading.tables(read(pages.bytes())).get(0);
      assertEquals(2, table.rows().get(0).cells().get(0).columnSpan());
      assertEquals(2, table.rows().get(1).cells().get(0).rowSpan());
      assertEquals(
          List.of("质量"), table.rows().get(2).cells().stream().map(cell -> cell.text()).toList());
    }
  }

  @Test
  void a_table_goes_on_over_a_page_break_without_its_repeated_head() throws Exception {
    try (Pages pages = new Pages(Drawing.BARS)) {
      for (int page = 0; page < 2; page++) {
        pages.lines(new double[] {50, 150, 250}, new double[] {700, 720, 740});
        pages.text(55, 715, "指标");
        pages.text(155, 715, "指标值");
        pages.text(55, 735, page == 0 ? "里程" : "质量");
        pages.text(155, 735, page == 0 ? "5公里" : "100%");
        pages.text(290, 820, "- " + (page + 1) + " -");
        if (page == 0) {
          pages.next();
        }
      }
      Document document = read(pages.bytes());
      Table table = Reading.tables(document).get(0);
      assertEquals(1, Reading.tables(document).size());
      assertEquals(3, table.rows().size());
      assertEquals("第2页表1第3行第1列", table.rows().get(2).cells().get(0).place().text(Lang.ZH));
    }
  }

  @Test
  void two_tables_on_a_page_stay_two() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      for (double top : new double[] {100, 200}) {
        pages.lines(new double[] {50, 150, 250}, new double[] {top, top + 20, top + 40});
        pages.text(55, top + 15, "项目名称");
        pages.text(155, top + 15, "甲");
      }
      assertEquals(2, Reading.tables(read(pages.bytes())).size());
    }
  }

  @Test
  void a_page_that_is_turned_is_read_as_it_is_looked_at() throws Exception {
    for (String turned : List.of("0 1 -1 0 842 0 cm", "0 -1 1 0 -300 842 cm")) {
      try (Pages pages = new Pages(Drawing.STROKES)) {
        pages.raw(turned);
        form(pages);
        assertEquals(
            List.of("某县项目支出绩效目标表", "[项目名称|甲项目|2025/金额|500,000元|]"),
            Reading.shapes(read(pages.bytes())),
            turned);
      }
    }
    for (int degrees : new int[] {90, 180, 270}) {
      try (Pages pages = new Pages(Drawing.STROKES)) {
        form(pages);
        pages.rotate(degrees);
        assertEquals(1, Reading.tables(read(pages.bytes())).size(), "" + degrees);
      }
    }
  }

  @Test
  void bold_characters_drawn_twice_and_water_marks_are_not_read_twice() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      form(pages);
      pages.text(100.4, 80, "某县项目支出绩效目标表");
      pages.raw("q 0.7 0.7 -0.7 0.7 100 400 cm BT /F1 40 Tf <D1F9B1BE> Tj ET Q");
      assertEquals("某县项目支出绩效目标表", Reading.shapes(read(pages.bytes())).get(0));
      assertEquals(2, Reading.shapes(read(pages.bytes())).size());
    }
  }

  @Test
  void what_is_clipped_away_is_not_seen() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      pages.text(55, 100, "看得见");
      pages.raw("q 0 0 595 400 re W n");
      pages.text(55, 130, "看不见");
      pages.raw("Q");
      assertEquals(List.of("看得见"), Reading.shapes(read(pages.bytes())));
    }
  }

  @Test
  void columns_without_lines_are_a_table_too() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      String[][] rows = {{"项目", "金额"}, {"修路", "50"}, {"办班", "3"}};
      for (int i = 0; i < rows.length; i++) {
        pages.text(55, 100 + 15 * i, rows[i][0]);
        pages.text(200, 100 + 15 * i, rows[i][1]);
      }
      assertEquals(List.of("[项目|金额/修路|50/办班|3]"), Reading.shapes(read(pages.bytes())));
    }
  }

  @Test
  void lines_that_were_broken_by_force_are_joined() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      pages.text(50, 100, "本年预算比上年增加的原因是人员增加，其中工资一项增加");
      pages.text(50, 115, "24,558.18万元，其余不变。");
      pages.text(50, 130, "另起一段。");
      assertEquals(
          List.of("本年预算比上年增加的原因是人员增加，其中工资一项增加24,558.18万元，其余不变。", "另起一段。"),
          Reading.shapes(read(pages.bytes())));
    }
  }

  @Test
  void pages_without_text_that_can_be_trusted_are_refused() throws Exception {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      pages.raw("q 100 0 0 100 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q");
      assertEquals("reading.pdf.scanned", refused(pages.bytes()));
      pages.next();
      form(pages);
      Document document = read(pages.bytes());
      assertEquals(1, Reading.tables(document).size());
      assertEquals("第1页", document.unread().get(0).place().text(Lang.ZH));
    }
    try (Pages pages = new Pages(Drawing.STROKES)) {
      pages.raw("q 100 0 0 100 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q");
      pages.raw("3 Tr");
      form(pages);
      assertEquals("reading.pdf.scanned", refused(pages.bytes()), "text put under a picture");
    }
  }

  @Test
  void a_file_behind_a_password_says_so_and_one_with_an_empty_password_is_read() throws Exception {
    for (String password : List.of("", "geheim")) {
      try (Pages pages = new Pages(Drawing.STROKES)) {
        form(pages);
        pages.end();
        pages.file.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pages.file.save(bytes);
        if (password.isEmpty()) {
          assertEquals(1, Reading.tables(read(bytes.toByteArray())).size());
        } else {
          assertEquals("reading.encrypted", refused(bytes.toByteArray()));
        }
      }
    }
  }

  @Test
  void evil_files_end_in_a_sentence() throws Exception {
    byte[] good;
    try (Pages pages = new Pages(Drawing.STROKES)) {
      form(pages);
      good = pages.bytes();
    }
    assertEquals("reading.pdf.damaged", refused("%PDF-1.7\nabc".getBytes(StandardCharsets.UTF_8)));
    for (int length = good.length - 30; length > 100; length -= good.length / 12) {
      readOrRefused(java.util.Arrays.copyOf(good, length));
    }
    for (int at = 20; at < good.length; at += good.length / 40) {
      byte[] broken = good.clone();
      java.util.Arrays.fill(broken, at, Math.min(good.length, at + 12), (byte) '<');
      readOrRefused(broken);
    }
    assertEquals("reading.pdf.drawn", refusedPage("0 0 m 1 0 l S\n".repeat(250_000)));
    assertEquals(
        "reading.pdf.drawn", refusedPage("BT /F1 1 Tf " + "<B1B1> Tj ".repeat(210_000) + "ET"));
    readOrRefused(page("q ".repeat(100_000) + "Q ".repeat(100_000)));
    readOrRefused(page("0 0 m " + "1 1 l ".repeat(300_000) + "S"));
    readOrRefused(page("/X Do"));
    readOrRefused(page("BT /Nope 1e38 Tf 1e38 0 0 1e38 0 0 Tm <B1B1> Tj ET"));
    readOrRefused(page("1e300 0 0 1e300 0 0 cm 0 0 m 1 0 l S"));
    readOrRefused(page("[[[[[[[[[[".repeat(5_000)));
    readOrRefused(page("<<".repeat(50_000)));
    readOrRefused(page("(".repeat(100_000)));
    readOrRefused(page("BI ID " + "x".repeat(100_000)));
  }

  private static byte[] page(String operators) throws IOException {
    try (Pages pages = new Pages(Drawing.STROKES)) {
      pages.text(55, 100, "项目名称");
      pages.raw(operators);
      return pages.bytes();
    }
  }

  private static String refusedPage(String operators) throws IOException {
    return refused(page(operators));
  }

  private static void readOrRefused(byte[] file) {
    try {
      assertTrue(read(file).blocks().size() < 1_000);
    } catch (UnreadableException e) {
      assertTrue(e.sentence().key().startsWith("reading."), e.getMessage());
    }
  }

  private static String refused(byte[] file) {
    return assertThrows(UnreadableException.class, () -> read(file)).sentence().key();
  }
}
