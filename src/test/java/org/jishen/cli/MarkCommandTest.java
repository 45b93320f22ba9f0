package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkCommandTest {

  private static final Path SHARED = Path.of("../shared/samples");
  private static final String AUTHOR = "绩审";

  @TempDir private Path folder;

  private static Path sample(String name) {
    assumeTrue(Files.isDirectory(SHARED), "../shared is absent, so its samples cannot be marked");
    return SHARED.resolve(name);
  }

  private Path mark(Path file, String name) {
    Path copy = folder.resolve(name);
    Shell shell = Shell.run("mark", file.toString(), "--output", copy.toString());
    assertEquals(0, shell.status(), shell.err());
    assertTrue(shell.out().contains(name), shell.out());
    return copy;
  }

  private static List<JsonNode> findings(Path file) throws IOException {
    String json = Shell.run("check", file.toString(), "--format", "json").out();
    List<JsonNode> findings = new ArrayList<>();
    new ObjectMapper().readTree(json).get("reviews").get(0).get("findings").forEach(findings::add);
    assertFalse(findings.isEmpty());
    return findings;
  }

  private static Set<String> subjectsAndRules(List<JsonNode> findings) {
    Set<String> said = new TreeSet<>();
    for (JsonNode finding : findings) {
      said.add(finding.get("subject").asText() + " " + finding.get("rule").asText());
    }
    return said;
  }

  /** By cell of the workbook, the codes of the rules that found something there. */
  private static Map<CellAddress, Set<String>> cells(Sheet sheet, List<JsonNode> findings) {
    Map<CellAddress, Set<String>> cells = new TreeMap<>();
    for (JsonNode finding : findings) {
      for (JsonNode place : finding.get("locations")) {
        int row = place.get("row").asInt() - 1;
        int column = place.get("column").asInt() - 1;
        CellAddress cell =
            new CellAddress(row, column < 0 ? sheet.getRow(row).getFirstCellNum() : column);
        for (CellRangeAddress region : sheet.getMergedRegions()) {
          if (region.isInRange(cell)) {
            cell = new CellAddress(region.getFirstRow(), region.getFirstColumn());
          }
        }
        cells.computeIfAbsent(cell, key -> new TreeSet<>()).add(finding.get("rule").asText());
      }
    }
    return cells;
  }

  @ParameterizedTest
  @ValueSource(strings = {"liulin-forms.xlsx", "liulin-forms.xls"})
  void every_cell_with_findings_has_one_comment_and_a_second_run_doubles_nothing(String name)
      throws IOException {
    Path file = sample(name);
    byte[] before = Files.readAllBytes(file);
    Path copy = mark(file, "once-" + name);
    Path again = mark(copy, "again-" + name);
    List<JsonNode> findings = findings(file);
    for (Path marked : List.of(copy, again)) {
      try (Workbook workbook = WorkbookFactory.create(marked.toFile(), null, true)) {
        assertEquals(2, workbook.getNumberOfSheets());
        Sheet sheet = workbook.getSheetAt(0);
        Map<CellAddress, Set<String>> cells = cells(sheet, findings);
        assertEquals(cells.keySet(), new TreeSet<>(sheet.getCellComments().keySet()));
        cells.forEach((cell, rules) -> says(sheet.getCellComment(cell), rules));
        assertTrue(sheet.getSheetConditionalFormatting().getNumConditionalFormattings() <= 4);
        Sheet list = workbook.getSheet("问题清单");
        assertEquals(findings.size(), list.getLastRowNum());
      }
      assertEquals(subjectsAndRules(findings), subjectsAndRules(findings(marked)));
      assertEquals(findings.size(), findings(marked).size());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
    assertArrayEquals(Files.readAllBytes(copy), Files.readAllBytes(mark(file, "twice-" + name)));
  }

  private static void says(Comment comment, Set<String> rules) {
    assertEquals(AUTHOR, comment.getAuthor());
    for (String rule : rules) {
      String text = comment.getString().getString();
      assertTrue(text.contains("【" + rule + " "), rule + ": " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"liulin-forms.docx", "liulin-disclosure.docx"})
  void a_word_file_has_a_comment_at_each_place_and_one_list(String name) throws IOException {
    Path file = sample(name);
    Path copy = mark(file, "once-" + name);
    Path again = mark(copy, "again-" + name);
    List<JsonNode> findings = findings(file);
    Set<String> places = new TreeSet<>();
    for (JsonNode finding : findings) {
      for (JsonNode place : finding.get("locations")) {
        if (place.get("row").asInt() > 0) {
          places.add(place.get("table") + "/" + place.get("row") + "/" + place.get("column"));
        }
      }
    }
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(copy))) {
      XWPFComment[] comments = document.getDocComments().getComments().toArray(XWPFComment[]::new);
      assertEquals(places.size(), comments.length);
      for (XWPFComment comment : comments) {
        assertEquals(AUTHOR, comment.getAuthor());
      }
    }
    assertEquals(subjectsAndRules(findings), subjectsAndRules(findings(copy)));
    assertEquals(findings.size(), findings(copy).size());
    assertArrayEquals(Files.readAllBytes(copy), Files.readAllBytes(again));
  }

  @Test
  void a_pdf_has_a_highlight_over_what_was_found_and_a_second_run_doubles_nothing()
      throws IOException {
    Path file = sample("liulin-forms.pdf");
    Path copy = mark(file, "once.pdf");
    List<JsonNode> findings = findings(file);
    int annual = 0;
    try (PDDocument pdf = Loader.loadPDF(copy.toFile());
        PDDocument again = Loader.loadPDF(mark(copy, "again.pdf").toFile())) {
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        List<PDAnnotation> notes = pdf.getPage(i).getAnnotations();
        assertEquals(notes.size(), again.getPage(i).getAnnotations().size());
        for (PDAnnotation note : notes) {
          assertEquals(AUTHOR, ((PDAnnotationHighlight) note).getTitlePopup());
          if (note.getContents().contains("【C01 ") || note.getContents().contains("【C02 ")) {
            assertTrue(under(pdf, i, note).matches("(?s).*[0-9,]+.*"), under(pdf, i, note));
            annual++;
          }
        }
      }
    }
    assertTrue(annual > 0, "no finding about an amount");
    assertEquals(subjectsAndRules(findings), subjectsAndRules(findings(copy)));
    assertEquals(findings.size(), findings(copy).size());
    assertArrayEquals(Files.readAllBytes(copy), Files.readAllBytes(mark(file, "twice.pdf")));
  }

  /** The text under an annotation. */
  private static String under(PDDocument pdf, int page, PDAnnotation note) throws IOException {
    PDRectangle frame = note.getRectangle();
    PDFTextStripperByArea text = new PDFTextStripperByArea();
    float height = pdf.getPage(page).getMediaBox().getHeight();
    text.addRegion(
        "note",
        new Rectangle2D.Float(
            frame.getLowerLeftX(),
            height - frame.getUpperRightY(),
            frame.getWidth(),
            frame.getHeight()));
    text.extractRegions(pdf.getPage(page));
    return text.getTextForRegion("note");
  }

  @Test
  void what_other_people_have_written_into_a_workbook_stays() throws IOException {
    Path file = folder.resolve("表.xlsx");
    try (InputStream in = Files.newInputStream(sample("liulin-forms.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.getSheetAt(0);
      comment(sheet, "C128", "张某", "请核实");
      comment(sheet, "A5", "张某", "已核对");
      workbook.createSheet("问题清单").createRow(0).createCell(0).setCellValue("别人的清单");
      workbook.write(out);
    }
    Path again = mark(mark(file, "一.xlsx"), "二.xlsx");
    try (Workbook workbook = WorkbookFactory.create(again.toFile(), null, true)) {
      Sheet sheet = workbook.getSheetAt(0);
      String text = sheet.getCellComment(new CellAddress("C128")).getString().getString();
      assertTrue(text.startsWith("请核实\n【绩审】\n【"), text);
      assertEquals(text.indexOf("【绩审】"), text.lastIndexOf("【绩审】"));
      Comment other = sheet.getCellComment(new CellAddress("A5"));
      assertEquals("已核对", other.getString().getString());
      assertEquals("张某", other.getAuthor());
      assertEquals("别人的清单", workbook.getSheet("问题清单").getRow(0).getCell(0).toString());
      assertEquals(3, workbook.getNumberOfSheets());
    }
    String read = Shell.run("check", again.toString()).out();
    assertTrue(read.contains("本系统写入的问题清单"), read);
  }

  @Test
  void what_other_people_have_written_into_a_word_file_stays() throws IOException {
    Path file = folder.resolve("表.docx");
    try (XWPFDocument document =
            new XWPFDocument(Files.newInputStream(sample("liulin-forms.docx")));
        OutputStream out = Files.newOutputStream(file)) {
      XWPFComment comment = document.createComments().createComment(BigInteger.valueOf(3));
      comment.setAuthor("张某");
      comment.createParagraph().createRun().setText("已核对");
      document.createParagraph().createRun().setText("报送说明：𠮷");
      document.write(out);
    }
    Path again = mark(mark(file, "一.docx"), "二.docx");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(again))) {
      List<String> others = new ArrayList<>();
      Set<String> ids = new TreeSet<>();
      for (XWPFComment comment : document.getDocComments().getComments()) {
        assertTrue(ids.add(comment.getId()), comment.getId());
        if (!comment.getAuthor().equals(AUTHOR)) {
          others.add(comment.getId() + comment.getAuthor() + comment.getText());
        }
      }
      assertEquals(List.of("3张某已核对"), others);
      String text = new XWPFWordExtractor(document).getText();
      assertTrue(text.contains("报送说明：𠮷"), text);
      assertEquals(text.indexOf("\n问题清单\n"), text.lastIndexOf("\n问题清单\n"));
    }
  }

  @Test
  void a_protected_file_is_not_marked() throws IOException {
    Path file = folder.resolve("限制.pdf");
    try (PDDocument pdf = Loader.loadPDF(sample("liulin-forms.pdf").toFile())) {
      AccessPermission reading = new AccessPermission();
      reading.setCanModifyAnnotations(false);
      pdf.protect(new StandardProtectionPolicy("owner", "", reading));
      pdf.save(file.toFile());
    }
    Path copy = folder.resolve("copy.pdf");
    Shell shell = Shell.run("mark", file.toString(), "--output", copy.toString());
    assertEquals(3, shell.status());
    assertTrue(shell.err().contains("文件限制了修改"), shell.err());
    assertFalse(Files.exists(copy));
  }

  private static void comment(Sheet sheet, String cell, String author, String text) {
    CellAddress address = new CellAddress(cell);
    var helper = sheet.getWorkbook().getCreationHelper();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
    comment.setAddress(address);
    comment.setAuthor(author);
    comment.setString(helper.createRichTextString(text));
  }

  @Test
  void a_fill_of_the_owner_is_seen_again_when_nothing_is_found_any_more() throws IOException {
    Path copy = mark(sample("liulin-forms.xlsx"), "一.xlsx");
    try (Workbook before =
            WorkbookFactory.create(sample("liulin-forms.xlsx").toFile(), null, true);
        Workbook after = WorkbookFactory.create(copy.toFile(), null, true)) {
      for (Row row : before.getSheetAt(0)) {
        row.forEach(
            cell ->
                assertEquals(
                    cell.getCellStyle().getFillPattern(),
                    after
                        .getSheetAt(0)
                        .getRow(cell.getRowIndex())
                        .getCell(cell.getColumnIndex())
                        .getCellStyle()
                        .getFillPattern()));
      }
    }
  }

  @Test
  void the_submitted_file_is_not_written_to_under_any_name() throws IOException {
    Path file = Files.copy(sample("liulin-forms.xlsx"), folder.resolve("a.xlsx"));
    Path link = Files.createSymbolicLink(folder.resolve("b.xlsx"), file.toAbsolutePath());
    byte[] before = Files.readAllBytes(file);
    for (Path output : List.of(file, link)) {
      Shell shell = Shell.run("mark", file.toString(), "--output", output.toString());
      assertEquals(2, shell.status());
      assertTrue(shell.err().contains("--output"), shell.err());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void other_kinds_of_files_are_told_for_which_kinds_it_is() throws IOException {
    Path zip = folder.resolve("报送.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write("项目名称".getBytes(StandardCharsets.UTF_8));
    }
    Path page = Files.writeString(folder.resolve("a.html"), "<html><p>项目名称</p></html>");
    Path yaml = Path.of("cases/submissions/medical-security-2025.yaml");
    Path text = Path.of("cases/samples/drinking-water.txt");
    for (Path file : List.of(zip, page, yaml, text)) {
      Path copy = folder.resolve("copy");
      Shell shell = Shell.run("mark", file.toString(), "--output", copy.toString());
      assertEquals(3, shell.status(), shell.out());
      assertTrue(shell.err().contains("只能给 xlsx、xls、docx 和 PDF 文件写批注"), shell.err());
      assertTrue(shell.err().contains(String.valueOf(file.getFileName())), shell.err());
      assertFalse(Files.exists(copy));
    }
  }

  @Test
  void a_file_with_macros_is_not_marked() throws IOException {
    Path file = folder.resolve("宏.xlsm");
    try (InputStream in = Files.newInputStream(sample("liulin-forms.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      workbook.setVBAProject(InputStream.nullInputStream());
      workbook.write(out);
    }
    Shell shell =
        Shell.run(
            "mark",
            file.toString(),
            "--output",
            folder.resolve("b.xlsm").toString(),
            "--lang",
            "en");
    assertEquals(3, shell.status());
    assertTrue(shell.err().contains("Files with macros are not marked"), shell.err());
  }
}
