package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportTest {

  private static Standards standards;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    standards = Sample.standards(folder);
  }

  private static String print(Lang lang, Review review) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvReport report = new CsvReport(out, standards, lang);
    report.review(review);
    report.failure(Failure.of("坏.txt", Message.said("文件是空的", "the file is empty")));
    report.end(Message.NONE);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_finding_is_a_line_and_so_is_a_file_without_an_answer() throws IOException {
    assertEquals(
        """
        \uFEFF文件,表,项目名称,单位,等级,代码,问题,位置,说明,现值,应为,相差,怎样改,依据,编号,处理意见,处理理由
        申报/示例.txt,表1,救助补助资金,某县医疗保障局,必须修改,A01,年度资金总额不等于各来源合计,\
        第8行（资金/年度/年度资金总额）；第9行（资金/年度/中央财政资金）,\
        "年度资金总额500,000元，各来源合计490,000元，相差10,000元",\
        "500,000元","490,000元","10,000元",核对各来源金额。,财预〔2015〕88号,A01-1,,
        申报/示例.txt,表2,（项目名称未填）,,必须修改,M01,项目名称缺失,第40行（项目名称）,项目名称未填,\
        ,,,填写项目名称。,财预〔2015〕88号,M01-1,,
        坏.txt,,,,未能核查,,,,文件是空的,,,,,,,,
        """
            .replace("\n", "\r\n"),
        print(Lang.ZH, Sample.review()));
  }

  @Test
  void the_heads_are_english_in_english() throws IOException {
    assertTrue(print(Lang.EN, Sample.review()).startsWith("\uFEFFFile,Form,Project,Unit,Grade"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1 | '=1+1",
        "+A1 | '+A1",
        "@SUM(A1) | '@SUM(A1)",
        "-1+2 | '-1+2",
        "＝1 | '＝1",
        "-5% | -5%",
        "-1234.50 | -1234.50",
        "≥95% | ≥95%",
        "A=1 | A=1"
      })
  void what_a_spreadsheet_would_compute_is_marked_as_a_text(String text, String cell) {
    assertEquals(cell, CsvCell.of(text));
  }

  @Test
  void blanks_before_a_formula_do_not_hide_it() {
    assertEquals("' =1", CsvCell.of(" =1"));
    assertEquals("\"'\t=1\"", CsvCell.of("\t=1"));
    assertEquals("\"say \"\"so\"\"\nagain\"", CsvCell.of("say \"so\"\nagain"));
  }
}
