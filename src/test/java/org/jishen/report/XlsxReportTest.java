package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReportTest {

  private static Standards standards;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    standards = Sample.standards(folder);
  }

  private static byte[] bytes(Lang lang, int mostRows, Review... reviews) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxReport report =
        new XlsxReport(
            out,
            new Engine("1.0", "abc", "national", LocalDate.of(2026, 1, 1)),
            new Wording(standards, lang),
            file -> "../" + file,
            mostRows)) {
      for (Review review : reviews) {
        report.review(review);
      }
      report.failure(Failure.of("坏.txt", Message.said("文件是空的", "the file is empty")));
      report.end(Message.said("完", "end"));
    }
    return out.toByteArray();
  }

  private static XSSFWorkbook print(Lang lang, Review... reviews) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(lang, XlsxTable.MOST_ROWS, reviews)));
  }

  private static List<String> texts(XSSFRow row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(((XSSFCell) cell).toString()));
    return texts;
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  @Test
  void every_finding_has_a_row_that_can_be_filtered_under_a_head_that_stays() throws IOException {
    try (XSSFWorkbook workbook = print(Lang.ZH, Sample.review())) {
      assertEquals(List.of("汇总", "问题清单", "目标表评分", "核查情况"), names(workbook));
      XSSFSheet findings = workbook.getSheet("问题清单");
      assertEquals(
          List.of(
              "1.0",
              "申报/示例.txt",
              "表1",
              "救助补助资金",
              "必须修改",
              "A01",
              "年度资金总额不等于各来源合计",
              "第8行（资金/年度/年度资金总额）；第9行（资金/年度/中央财政资金）",
              "年度资金总额500,000元，各来源合计490,000元，相差10,000元",
              "500,000元",
              "490,000元",
              "10,000元",
              "核对各来源金额。",
              "财预〔2015〕88号",
              "某县医疗保障局",
              "A01-1",
              "",
              "",
              ""),
          texts(findings.getRow(1)));
      assertEquals(2, findings.getLastRowNum());
      assertEquals("A1:S3", findings.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(1, findings.getPaneInformation().getHorizontalSplitTopRow());
      assertTrue(findings.getPaneInformation().isFreezePane());
    }
  }

  @Test
  void a_place_opens_the_file_that_was_checked() throws IOException {
    try (XSSFWorkbook workbook = print(Lang.ZH, Sample.review())) {
      XSSFCell place = workbook.getSheet("问题清单").getRow(1).getCell(2);
      assertEquals(
          "../%E7%94%B3%E6%8A%A5/%E7%A4%BA%E4%BE%8B.txt", place.getHyperlink().getAddress());
    }
  }

  @Test
  void a_place_in_a_workbook_opens_its_cell() {
    Place place = new Place("a.xlsx", 0, "项目 表", 1, 20, 28, 0, "");
    assertEquals("b/a.xlsx#'项目%20表'!AB20", new PlaceLinks(file -> "b/" + file).address(place));
    assertEquals("", new PlaceLinks(file -> "").address(place));
  }

  @Test
  void what_looks_like_a_formula_stays_a_text_even_when_it_is_edited() throws IOException {
    try (XSSFWorkbook workbook = print(Lang.ZH, Sample.hostile())) {
      int texts = 0;
      for (XSSFRow row : rows(workbook)) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
          XSSFCell cell = row.getCell(i);
          assertTrue(cell.getCellType() != CellType.FORMULA, cell.getReference());
          if (cell.toString().startsWith("=")) {
            assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.getReference());
            texts++;
          }
        }
      }
      assertTrue(texts > 0);
    }
  }

  private static List<XSSFRow> rows(XSSFWorkbook workbook) {
    List<XSSFRow> rows = new ArrayList<>();
    workbook.forEach(sheet -> sheet.forEach(row -> rows.add((XSSFRow) row)));
    return rows;
  }

  @Test
  void a_form_has_its_score_and_the_account_says_what_was_not_checked() throws IOException {
    try (XSSFWorkbook workbook = print(Lang.ZH, Sample.review())) {
      XSSFSheet forms = workbook.getSheet("目标表评分");
      List<String> form = texts(forms.getRow(1));
      assertEquals(List.of("表1", "救助补助资金"), form.subList(1, 3));
      assertTrue(form.containsAll(List.of("15.0", "中", "重新报送")), form.toString());
      List<String> account = new ArrayList<>();
      workbook.getSheet("核查情况").forEach(row -> account.add(texts((XSSFRow) row).toString()));
      assertTrue(account.contains("[申报/示例.txt, 不适用, 表中没有资金栏, A01, 表2, 1.0]"), account.toString());
      assertTrue(account.contains("[申报/示例.txt, 未识别, 看不懂的一行, , 第50行, 1.0]"), account.toString());
      assertTrue(account.contains("[坏.txt, 未能核查, 文件是空的, , , 1.0]"), account.toString());
    }
  }

  @Test
  void the_summary_adds_up_in_either_language() throws IOException {
    try (XSSFWorkbook workbook = print(Lang.EN, Sample.review(), Sample.review())) {
      List<String> lines = new ArrayList<>();
      workbook.getSheet("Summary").forEach(row -> lines.add(texts((XSSFRow) row).toString()));
      assertTrue(lines.contains("[Total, 4.0, 0.0, 0.0, 0.0, 4.0]"), lines.toString());
      assertTrue(lines.contains("[fair, 4.0]"), lines.toString());
      assertTrue(lines.contains("[Files that could not be read or checked: 1]"), lines.toString());
      assertNotNull(workbook.getSheet("Account of checks"));
    }
  }

  @Test
  void a_table_that_is_longer_than_a_sheet_goes_on_in_the_next_and_nothing_is_lost()
      throws IOException {
    byte[] bytes = bytes(Lang.ZH, 3, Sample.review(), Sample.review(), Sample.review());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertEquals(
          List.of("汇总", "问题清单", "问题清单 2", "问题清单 3", "目标表评分"), names(workbook).subList(0, 5));
      assertEquals("6.0", workbook.getSheet("问题清单 3").getRow(2).getCell(0).toString());
    }
  }

  @Test
  void the_same_review_has_the_same_bytes() throws IOException {
    assertArrayEquals(
        bytes(Lang.ZH, XlsxTable.MOST_ROWS, Sample.review()),
        bytes(Lang.ZH, XlsxTable.MOST_ROWS, Sample.review()));
  }
}
