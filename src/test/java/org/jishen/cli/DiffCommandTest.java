package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

  private static final Path SAMPLE = Path.of("cases/samples/drinking-water.txt");
  private static final Path SHARED = Path.of("/work/shared/samples");

  private static final String OLD =
      """
      forms:
        - name: 2025年农村公路养护项目
          department: 某县交通运输局
          unit: 某县公路站
          year: "2025"
          overview: 养护农村公路
          goalAnnual: 养护公路120公里，路面完好率95%
          annualTotal: 50万元
          funds: {中央财政资金: 30万元, 县级财政资金: 20万元}
          indicators:
            - {level1: 产出指标, level2: 数量指标, name: 养护里程, value: ≥120公里}
            - {level1: 产出指标, level2: 质量指标, name: 路面完好率, value: ≥95%}
            - {level1: 效益指标, level2: 社会效益指标, name: 受益人数, value: ≥3000}
            - {level1: 满意度指标, level2: 服务对象满意度指标, name: 群众满意度, value: 逐步提高}
        - name: 敬老院运转经费
          department: 某县民政局
          unit: ""
          year: "2025"
          annualTotal: 10万元
          funds: {县级财政资金: 10万元}
          indicators:
            - {level1: 产出指标, level2: 数量指标, name: 供养老人数, value: ≥80人}
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private JsonNode json(String before, String after) throws IOException {
    Path old = write("old.yaml", before);
    Path now = write("new.yaml", after);
    Shell shell = Shell.run("diff", old.toString(), now.toString(), "--format", "json");
    assertEquals("", shell.err());
    return new ObjectMapper().readTree(shell.out());
  }

  private static List<String> lines(JsonNode list, String... fields) {
    return StreamSupport.stream(list.spliterator(), false).map(node -> line(node, fields)).toList();
  }

  /** The fields of a node. */
  private static String line(JsonNode node, String... fields) {
    List<String> values = new ArrayList<>();
    for (String field : fields) {
      values.add(node.get(field).asText());
    }
    return String.join(" ", values);
  }

  private static List<String> states(JsonNode json, String rule) {
    return lines(json.get("findings"), "rule", "state").stream()
        .filter(line -> line.startsWith(rule))
        .map(line -> line.substring(4))
        .toList();
  }

  @Test
  void a_file_and_itself_differ_in_nothing() throws IOException {
    JsonNode json = json(OLD, OLD);
    assertEquals(List.of("NAME", "NAME"), lines(json.get("forms"), "likeness"));
    assertEquals(0, json.get("changes").size());
    assertTrue(json.get("counts").get("REMAINING").asInt() > 0);
    assertEquals(0, json.get("counts").get("NEW").asInt());
    assertEquals(0, json.get("counts").get("MENDED").asInt());
    assertEquals("jishen-diff/1", json.get("schema").asText());
  }

  @Test
  void findings_are_mended_remaining_new_or_gone_with_their_indicator_or_form() throws IOException {
    String now =
        OLD.substring(0, OLD.indexOf("  - name: 敬老院"))
            .replace("2025年农村", "2026年农村")
            .replace("name: 受益人数, value: ≥3000", "name: 受益人数, value: ≥3000人")
            .replaceAll("(?m)^.*群众满意度.*\n", "")
            .replace("value: ≥95%", "value: 逐步改善");
    JsonNode json = json(OLD, now);
    assertEquals(List.of("YEARLESS", "NONE"), lines(json.get("forms"), "likeness"));
    assertTrue(json.get("forms").get(1).get("after").isNull());
    assertEquals(List.of("MENDED"), states(json, "U03"), "the unit was added");
    assertEquals(List.of("NEW", "LAPSED"), states(json, "V01"), "one is new, one was dropped");
    assertEquals(List.of("LAPSED"), states(json, "M02"), "the form without a unit is gone");
    assertTrue(states(json, "M13").contains("REMAINING"), json.get("findings").toString());
  }

  @Test
  void figures_that_moved_are_told_with_both_values() throws IOException {
    String now =
        OLD.replace("annualTotal: 50万元", "annualTotal: 600000元")
            .replace("中央财政资金: 30万元", "中央财政资金: 40万元")
            .replace("县级财政资金: 20万元", "县级财政资金: 200000元")
            .replace("≥120公里", "≥100公里")
            .replace("name: 路面完好率, value: ≥95%", "name: 路面完好率, value: ＞95%")
            .replace("value: ≥3000", "value: ≥3000人")
            .replace("name: 群众满意度", "name: 驾驶人满意度")
            .replace("value: ≥80人", "value: ≥70人");
    JsonNode json = json(OLD, now);
    assertEquals(
        List.of(
            "AMOUNT 年度资金总额 50万元 600000元 100000",
            "AMOUNT 中央财政资金 30万元 40万元 100000",
            "LOWERED 养护里程 ≥120公里 ≥100公里 ",
            "TARGET 路面完好率 ≥95% ＞95% ",
            "TARGET 受益人数 ≥3000 ≥3000人 ",
            "INDICATOR_ADDED 驾驶人满意度  逐步提高 ",
            "INDICATOR_DROPPED 群众满意度 逐步提高  ",
            "TARGET 供养老人数 ≥80人 ≥70人 "),
        StreamSupport.stream(json.get("changes").spliterator(), false)
            .map(change -> line(change, "kind", "about", "before", "after", "difference"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "50万元, 51万元, AMOUNT 年度资金总额 50万元 51万元 10000",
    "50万元, 500000元, ''",
    "50万元, 500001元, ''",
    "50万元, '', 'AMOUNT 年度资金总额 50万元  -500000'",
    "50万元, 待定, 'AMOUNT 年度资金总额 50万元 待定 '"
  })
  void an_amount_is_the_same_in_another_unit_and_every_digit_counts_in_one(
      String was, String now, String change) throws IOException {
    JsonNode json = json(OLD, OLD.replace("annualTotal: " + was, "annualTotal: '" + now + "'"));
    List<String> changes =
        lines(json.get("changes"), "kind", "about", "before", "after", "difference");
    assertEquals(change, String.join("|", changes));
  }

  @ParameterizedTest
  @CsvSource({
    "≥120公里, ≥120000米, UNIT",
    "≥120公里, ≥ 120 公里, ''",
    "2025年6月底前, 2025年9月底前, VALUE",
    "优, 良, VALUE",
    "5-8天, 5-9天, VALUE",
    "≥90%, ≤90%, COMPARATOR"
  })
  void of_a_target_value_comparator_and_unit_are_told_apart(String was, String now, String what)
      throws IOException {
    JsonNode json = json(OLD.replace("≥120公里", was), OLD.replace("≥120公里", now));
    List<String> aspects = new ArrayList<>();
    json.get("changes")
        .forEach(change -> change.get("aspects").forEach(one -> aspects.add(one.asText())));
    assertEquals(what, String.join(" ", aspects));
  }

  @Test
  void a_form_that_repeats_last_years_in_everything_is_told() throws IOException {
    String now = OLD.replace("2025", "2026").replace("50万元", "60万元");
    JsonNode json = json(OLD, now);
    assertEquals("COPIED 2025 2026", lines(json.get("changes"), "kind", "before", "after").get(0));
    JsonNode other = json(OLD, now.replace("路面完好率95%", "路面完好率96%"));
    assertFalse(lines(other.get("changes"), "kind").contains("COPIED"));
    JsonNode same = json(OLD, OLD.replace("50万元", "60万元"));
    assertFalse(lines(same.get("changes"), "kind").contains("COPIED"), "the year is the same");
  }

  @Test
  void the_project_code_counts_more_than_the_name() throws IOException {
    String coded = OLD.replace("name: 敬老院运转经费", "name: 敬老院运转经费\n    code: \"1422-07\"");
    String now = coded.replace("name: 敬老院运转经费", "name: 特困人员供养服务");
    assertEquals(List.of("NAME", "CODE"), lines(json(coded, now).get("forms"), "likeness"));
    assertEquals(
        List.of("NAME", "NONE", "NONE"),
        lines(json(OLD, OLD.replace("name: 敬老院运转经费", "name: 特困人员供养服务")).get("forms"), "likeness"));
    assertEquals(
        List.of("NAME", "SIMILAR"),
        lines(json(OLD, OLD.replace("name: 敬老院运转经费", "name: 敬老院运转补助经费")).get("forms"), "likeness"));
  }

  @Test
  void exports_of_two_years_are_paired_by_the_code_of_the_project() throws IOException {
    String heads =
        "PRO_CODE,PRO_NAME,AGENCY_NAME,FISCAL_YEAR,YEARFLAG,KPI_TARGET,LV1_PERF_IND_NAME,"
            + "LV2_PERF_IND_NAME,LV3_PERF_IND_NAME,COMPUTESIGN,KPI_VAL,METERUNIT,WEIGHT\n";
    Path old = write("old.csv", heads + "00110,甲项目,某中心,2025,0,修路,产出指标,数量指标,修路里程,1,12,公里,20\n");
    Path now = write("new.csv", heads + "00110,道路工程,某中心,2026,0,修路,产出指标,数量指标,修路里程,1,10,公里,20\n");
    Shell shell = Shell.run("diff", old.toString(), now.toString(), "--format", "json");
    JsonNode json = new ObjectMapper().readTree(shell.out());
    assertEquals(List.of("CODE"), lines(json.get("forms"), "likeness"));
    assertEquals(List.of("TARGET 修路里程"), lines(json.get("changes"), "kind", "about"));
  }

  @Test
  void a_check_that_has_no_answer_this_time_has_mended_nothing() throws IOException {
    String old = OLD.replace("annualTotal: 50万元", "annualTotal: 55万元");
    assertEquals(List.of("MENDED"), states(json(old, OLD), "A01"));
    assertEquals(
        List.of("UNANSWERED"), states(json(old, old.replace("中央财政资金: 30万元", "中央财政资金: 30")), "A01"));
  }

  @Test
  void the_exit_status_is_about_new_findings_only() throws IOException {
    Path old = write("old.txt", Files.readString(SAMPLE));
    Path now =
        write("new.txt", Files.readString(SAMPLE).replace("县级财政资金\t40,000", "县级财政资金\t50,000"));
    Shell better = Shell.run("diff", old.toString(), now.toString());
    assertEquals(0, better.status(), better.out() + better.err());
    assertTrue(better.out().contains("已改正 1 项"), better.out());
    assertTrue(better.out().contains("“县级财政资金”由 40,000元 改为 50,000元，变动 +10000元"), better.out());
    Shell worse = Shell.run("diff", now.toString(), old.toString(), "--lang", "en");
    assertEquals(1, worse.status());
    assertTrue(worse.out().contains("New: 1"), worse.out());
    assertTrue(worse.out().contains("Exit status 1: there are new findings"), worse.out());
    assertEquals(
        0, Shell.run("diff", now.toString(), old.toString(), "--fail-on", "NEVER").status());
  }

  @Test
  void a_new_finding_that_was_disposed_of_does_not_count() throws IOException {
    Path old =
        write("old.txt", Files.readString(SAMPLE).replace("县级财政资金\t40,000", "县级财政资金\t50,000"));
    Path now = write("new.txt", Files.readString(SAMPLE));
    JsonNode json =
        new ObjectMapper()
            .readTree(Shell.run("diff", old.toString(), now.toString(), "--format", "json").out());
    String id = json.get("findings").get(0).get("id").asText();
    write(
        "new.txt.dispositions.yaml",
        "- {finding: " + id + ", kind: 误判, reason: 尾差, who: 审核人, date: 2026-01-02}\n");
    Shell shell = Shell.run("diff", old.toString(), now.toString());
    assertEquals(0, shell.status(), shell.out());
    assertTrue(shell.out().contains("处理意见：误判（已采纳"), shell.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void dispositions_of_findings_that_remain_are_carried_to_the_new_ids(String lang)
      throws IOException {
    Path old = write("old.txt", Files.readString(SAMPLE));
    String name = "农村安全饮水工程省级补助资金";
    Path now = write("new.txt", Files.readString(SAMPLE).replace(name, "2026年" + name));
    JsonNode json =
        new ObjectMapper()
            .readTree(Shell.run("diff", old.toString(), now.toString(), "--format", "json").out());
    JsonNode remaining = json.get("findings").get(0);
    String former = remaining.get("formerId").asText();
    write(
        "old.txt.dispositions.yaml",
        "- {finding: "
            + former
            + ", kind: 误判, reason: '尾差: 见附件', who: 审核人, date: 2026-01-02, until: 2027-01-01}\n"
            + "- {finding: A01-0, kind: 误判, reason: 旧, who: 审核人, date: 2026-01-02}\n");
    Path carried = folder.resolve("new.txt.dispositions.yaml");
    String[] diff = {
      "diff", old.toString(), now.toString(), "--carry", carried.toString(), "--lang", lang
    };
    assertEquals(0, Shell.run(diff).status());
    String text = Files.readString(carried);
    assertTrue(text.contains(remaining.get("id").asText()), text);
    assertFalse(text.contains("A01-0"), text);
    assertTrue(text.contains(lang.equals("zh") ? "处理方式: 误判" : "kind: misjudged"), text);
    JsonNode review =
        new ObjectMapper()
            .readTree(Shell.run("check", now.toString(), "--format", "json").out())
            .get("reviews")
            .get(0);
    assertEquals(List.of("ACCEPTED"), lines(review.get("dispositions"), "state"));
    assertEquals("2027-01-01", review.get("dispositions").get(0).get("until").asText());
    assertEquals(2, Shell.run(diff).status(), "what is there is not overwritten");
  }

  @Test
  void what_cannot_be_compared_is_told() throws IOException {
    String sample = SAMPLE.toString();
    assertEquals(3, Shell.run("diff", sample, folder.resolve("没有.txt").toString()).status());
    write("a.yaml", OLD);
    write("b.yaml", OLD);
    Shell several = Shell.run("diff", sample, folder.toString());
    assertEquals(2, several.status());
    assertTrue(several.err().contains("diff 两边各是一个文件"), several.err());
    assertEquals(2, Shell.run("diff", sample).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "xls", "xlsx", "html", "pdf"})
  void the_same_forms_in_another_format_are_the_same(String format) throws IOException {
    Path docx = SHARED.resolve("liulin-forms.docx");
    Path other = SHARED.resolve("liulin-forms." + format);
    assumeTrue(Files.exists(docx) && Files.exists(other));
    Shell shell = Shell.run("diff", docx.toString(), other.toString(), "--format", "json");
    JsonNode json = new ObjectMapper().readTree(shell.out());
    assertEquals(10, json.get("forms").size());
    assertEquals(List.of(), lines(json.get("changes"), "kind", "about", "before", "after"));
    assertEquals(0, json.get("counts").get("NEW").asInt());
    assertEquals(0, json.get("counts").get("MENDED").asInt());
  }
}
