package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Review;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

  private static Standards standards;

  @TempDir private Path folder;

  @BeforeAll
  static void compile(@TempDir Path rules) throws IOException {
    standards = Sample.standards(rules);
  }

  private static String print(Lang lang, Review... reviews) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlReport report =
        new HtmlReport(
            out, new Engine("1.0", "abc", "national", LocalDate.of(2026, 1, 1)), standards, lang)) {
      for (Review review : reviews) {
        report.review(review);
      }
      report.failure(Failure.of("坏.txt", Message.said("文件是空的", "the file is empty")));
      report.end(Message.said("完", "end"));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document page(Lang lang, Review... reviews) throws IOException {
    return Jsoup.parse(print(lang, reviews));
  }

  @Test
  void a_finding_stands_at_its_cells_and_is_told_in_full_below() throws IOException {
    Document page = page(Lang.ZH, Sample.review());
    Element cell = page.selectFirst("td.h-BLOCK:contains(500,000)");
    assertEquals("500,000 A01", cell.text());
    assertEquals("490,000 A01", page.selectFirst("td.h-BLOCK:contains(490,000)").text());
    Element finding = page.getElementById(cell.selectFirst("a").attr("href").substring(1));
    assertEquals("必须修改 A01 年度资金总额不等于各来源合计", finding.selectFirst("h4").text());
    assertEquals(
        List.of(
            "第8行（资金/年度/年度资金总额）；第9行（资金/年度/中央财政资金）",
            "500,000元",
            "490,000元",
            "10,000元",
            "核对各来源金额。",
            "财预〔2015〕88号"),
        finding.select("dd").eachText());
  }

  @Test
  void the_form_is_drawn_as_it_was_read() throws IOException {
    Element form = page(Lang.ZH, Sample.review()).selectFirst("table.form");
    assertEquals("项目支出绩效目标表", form.selectFirst("caption").text());
    assertTrue(form.select("tr").eachText().contains("项目名称 救助补助资金"), form.text());
    assertTrue(form.select("tr").eachText().contains("产出指标 数量指标 救助人数 ≥100人"), form.text());
    assertTrue(form.select("tr").eachText().contains("社会效益指标"), "a row with nothing in it");
  }

  @Test
  void a_finding_that_fits_no_cell_belongs_to_the_whole_form() throws IOException {
    Element second = page(Lang.ZH, Sample.review()).select("table.form").get(1);
    assertEquals("全表 M01", second.selectFirst("tr").text());
  }

  @Test
  void what_was_not_checked_is_said() throws IOException {
    String text = page(Lang.ZH, Sample.review()).text();
    assertTrue(text.contains("通过 M01（表1） 不适用 表中没有资金栏：A01（表2）"), text);
    assertTrue(text.contains("未识别 看不懂的一行：第50行"), text);
    assertTrue(text.contains("文件 坏.txt 未能核查：文件是空的"), text);
  }

  @Test
  void every_link_leads_somewhere_and_no_id_is_given_twice() throws IOException {
    Document page = page(Lang.EN, Sample.review(), Sample.review());
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), element.id());
    }
    for (Element link : page.select("a")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
    }
    for (Element chart : page.select("svg")) {
      for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
        assertFalse(page.getElementById(id).text().isEmpty(), id);
      }
    }
    assertEquals(3, page.select("svg").size());
  }

  @Test
  void a_page_needs_nothing_from_anywhere() throws IOException {
    Document page = page(Lang.ZH, Sample.review());
    assertEquals(0, page.select("[src], link, [href]:not([href^=#])").size());
    assertFalse(page.selectFirst("style").data().contains("url("));
  }

  @Test
  void whatever_a_text_holds_it_stays_a_text() throws IOException {
    Document page = page(Lang.ZH, Sample.hostile());
    assertEquals(0, page.select("img").size());
    assertEquals(1, page.select("script").size());
    assertTrue(page.select("article p").text().contains("</script><img src=x"), page.text());
  }

  @Test
  void the_same_review_has_the_same_page() throws IOException {
    assertEquals(print(Lang.ZH, Sample.review()), print(Lang.ZH, Sample.review()));
  }

  @Test
  void the_filters_hide_what_is_not_ticked() throws Exception {
    String script =
        """
        const seen = () => [...report.querySelectorAll('article')]
            .filter(one => one.getClientRects().length > 0).length;
        const shown = report.getElementById('shown');
        const answer = [seen() + ' ' + shown.textContent];
        report.querySelector('input[value=A]').click();
        answer.push(seen() + ' ' + shown.textContent);
        report.querySelector('input[value=BLOCK]').click();
        answer.push(seen() + ' ' + shown.textContent);
        return answer.join('|');
        """;
    assertEquals(
        "2 显示 2 项，共 2 项|1 显示 1 项，共 2 项|0 显示 0 项，共 2 项",
        Browser.run(folder, print(Lang.ZH, Sample.review()), script));
  }

  @Test
  void a_hostile_text_runs_nothing_in_a_browser() throws Exception {
    String script = "return report.images.length + ' ' + report.scripts.length;";
    assertEquals("0 1", Browser.run(folder, print(Lang.ZH, Sample.hostile()), script));
  }
}
