package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReportTest {

  private static Standards standards;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    standards = Sample.standards(folder);
  }

  private static byte[] bytes(Lang lang, Review review) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxReport report = new DocxReport(out, standards, lang);
    report.review(review);
    report.failure(Failure.of("坏.txt", Message.said("文件是空的", "the file is empty")));
    report.end(Message.said("完", "end"));
    return out.toByteArray();
  }

  private static XWPFDocument print(Lang lang, Review review) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(lang, review)));
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static List<String> cells(XWPFTable table, int row) {
    List<String> cells = new ArrayList<>();
    table.getRow(row).getTableCells().forEach(cell -> cells.add(cell.getText()));
    return cells;
  }

  @Test
  void every_form_has_an_opinion_with_basis_dimensions_problems_and_level() throws IOException {
    try (XWPFDocument document = print(Lang.ZH, Sample.review())) {
      assertEquals(List.of("绩效目标审核意见书", "绩效目标审核意见书", "未能核查的文件"), texts(document, "Title"));
      assertEquals(List.of("某县医疗保障局："), texts(document, "Addressee"));
      assertEquals(
          List.of("一、审核依据", "二、审核意见", "三、问题清单", "四、审核结论"),
          texts(document, "Heading1").subList(0, 4));
      List<String> body = texts(document, "Normal");
      assertEquals("你单位报送的“救助补助资金”绩效目标表（文件 示例.txt，表1，年度资金总额 500,000元）已经审核，现提出以下意见。", body.get(0));
      assertTrue(body.contains("依据 财预〔2015〕88号，按“全国通用”的参数审核。"), body.toString());
      assertTrue(body.contains("共核查 2 项：通过 1 项，发现问题 1 项。"), body.toString());
      assertTrue(body.contains("（一）完整性（得 15 分，满分 50 分）。未发现问题。"), body.toString());
      assertTrue(body.contains("综合得分 15 分，等次为“中”：重新报送（按本系统评分规则）。"), body.toString());
      assertTrue(body.contains("坏.txt: 文件是空的"), body.toString());
    }
  }

  @Test
  void a_problem_has_its_place_its_figures_and_what_is_asked_for() throws IOException {
    try (XWPFDocument document = print(Lang.ZH, Sample.review())) {
      XWPFTable table = document.getTables().get(0);
      assertTrue(table.getRow(0).isRepeatHeader());
      assertEquals(List.of("序号", "等级", "问题", "位置", "修改要求"), cells(table, 0));
      List<String> problem = cells(table, 1);
      assertEquals("必须修改", problem.get(1));
      for (String part : List.of("A01", "490,000元", "10,000元", "财预〔2015〕88号")) {
        assertTrue(problem.get(2).contains(part), problem.get(2));
      }
      assertEquals("第8行（资金/年度/年度资金总额）；第9行（资金/年度/中央财政资金）", problem.get(3));
      assertEquals("核对各来源金额。", problem.get(4));
    }
  }

  @Test
  void it_can_be_signed_and_says_so_in_either_language() throws IOException {
    try (XWPFDocument document = print(Lang.EN, Sample.review())) {
      assertEquals("Opinion on performance targets", texts(document, "Title").get(0));
      assertTrue(
          texts(document, "Signature").contains("Reviewed by: ________________"),
          texts(document, "Signature").toString());
    }
  }

  @Test
  void every_font_that_is_used_has_another_name_in_the_font_table() throws IOException {
    String styles = "";
    String fonts = "";
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes(Lang.ZH, Sample.review())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        styles = entry.getName().equals("word/styles.xml") ? part : styles;
        fonts = entry.getName().equals("word/fontTable.xml") ? part : fonts;
      }
    }
    Set<String> used = new HashSet<>();
    Pattern.compile("eastAsia=\"(\\p{IsHan}[^\"]*)\"")
        .matcher(styles)
        .results()
        .forEach(font -> used.add(font.group(1)));
    assertTrue(used.containsAll(Set.of("仿宋_GB2312", "方正小标宋简体")), used.toString());
    for (String font : used) {
      assertTrue(fonts.contains("w:name=\"" + font + "\"><w:altName"), font);
    }
  }

  @Test
  void whatever_a_text_holds_the_document_opens_and_the_text_stands_in_it() throws IOException {
    try (XWPFDocument document = print(Lang.ZH, Sample.hostile())) {
      assertTrue(cells(document.getTables().get(0), 1).get(2).contains("</script><img src=x"));
    }
  }

  @Test
  void the_same_review_has_the_same_bytes() throws IOException {
    assertArrayEquals(bytes(Lang.ZH, Sample.review()), bytes(Lang.ZH, Sample.review()));
  }
}
