package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class CommandsTest {

  @TempDir private Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void extract_prints_the_fixed_json() throws IOException {
    String file =
        write(
            "表.yaml",
            """
            forms:
              - name: 某项目
                amountUnit: 元
                annualTotal: "5"
                funds: {中央财政资金: "5"}
                goalAnnual: 目标
                indicators: [{level1: 产出指标, level2: 数量指标, name: 人数, value: "≥5人"}]
            """);
    Shell shell = Shell.run("extract", file, "--format", "json");
    assertEquals(0, shell.status(), shell.err());
    JsonNode form = new ObjectMapper().readTree(shell.out()).get("forms").get(0);
    assertEquals("某项目", form.get("name").asText());
    assertEquals("5", form.get("annualTotal").asText());
    assertTrue(form.get("implementationTotal").isNull());
    assertTrue(form.get("goalImplementation").isNull());
    assertEquals("{\"年度资金总额\":\"5\",\"中央财政资金\":\"5\"}", form.get("funds").toString());
    assertEquals("≥5人", form.get("indicators").get(0).get("value").asText());
    assertEquals("annual", form.get("indicators").get(0).get("scope").asText());
  }

  @Test
  void extract_prints_yaml_that_can_be_checked() throws IOException {
    String file = write("表.yaml", "forms:\n  - {name: 某项目, year: 2025}\n");
    String extracted = folder.resolve("again.yaml").toString();
    assertEquals(0, Shell.run("extract", file, "--output", extracted).status());
    assertTrue(Files.readString(Path.of(extracted)).contains("name: 某项目"));
    assertTrue(Shell.run("check", extracted).status() <= 1);
  }

  @Test
  void extract_of_what_cannot_be_read_is_trouble() {
    Shell shell = Shell.run("extract", folder.resolve("nicht.txt").toString());
    assertEquals(3, shell.status());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void extract_reads_one_file() throws IOException {
    write("a.yaml", "forms: []\n");
    write("b.yaml", "forms: []\n");
    assertEquals(2, Shell.run("extract", folder.toString()).status());
  }

  @Test
  void explain_prints_the_page_of_a_rule_with_examples_both_ways() {
    Shell shell = Shell.run("explain", "m01");
    assertEquals(0, shell.status(), shell.err());
    for (String part :
        new String[] {"M01 项目名称缺失", "等级：必须修改", "为什么：", "怎样改：", "依据：", "例子", "同类规则："}) {
      assertTrue(shell.out().contains(part), part + " in " + shell.out());
    }
    assertTrue(Shell.run("explain", "M01", "--lang", "en").out().contains("How to mend it: "));
  }

  @Test
  void an_unknown_code_is_answered_with_the_nearest_ones() {
    Shell shell = Shell.run("explain", "M0l");
    assertEquals(2, shell.status());
    assertTrue(shell.err().contains("M01"), shell.err());
  }

  @Test
  void rules_are_listed_for_people_and_for_programs() throws IOException {
    assertTrue(Shell.run("rules").out().contains("M01  必须修改"));
    assertTrue(Shell.run("rules", "--format", "md").out().startsWith("| 代码 | 等级 | 问题 | 依据 |\n"));
    JsonNode rules = new ObjectMapper().readTree(Shell.run("rules", "--format", "json").out());
    JsonNode first = rules.get(0);
    assertTrue(first.has("code") && first.get("zh").has("title") && first.get("en").has("mend"));
  }

  @Test
  void the_handbook_shows_each_rule_with_its_cases_in_every_form() throws Exception {
    String markdown = Shell.run("rules", "--format", "md").out();
    assertTrue(markdown.contains("\n### A03 年度资金总额大于实施期资金总额\n"), markdown);
    assertTrue(markdown.contains("\n- 年度等于实施期，不报\n"), markdown);
    Document html =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    Shell.run("rules", "--format", "html").out().getBytes(StandardCharsets.UTF_8)));
    JsonNode rules = new ObjectMapper().readTree(Shell.run("rules", "--format", "json").out());
    assertEquals(rules.size(), html.getElementsByTagName("section").getLength());
    for (JsonNode rule : rules) {
      assertTrue(rule.get("examples").size() >= 4, rule.get("code").asText());
      assertTrue(markdown.contains("\n### " + rule.get("code").asText() + " "));
    }
  }

  @Test
  void test_prints_what_came_out_otherwise_and_counts() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    write(
        "rules/M01.yaml",
        """
        rule: M01
        base: {name: 某项目}
        examples:
          - case: 名称空白，报
            form: {name: ""}
            findings: ["form:1 M01 必须修改 另一句话"]
          - case: 有名称，不报
            findings: []
        """);
    Shell shell = Shell.run("test", "--cases", folder.toString());
    assertEquals(1, shell.status(), shell.out() + shell.err());
    assertTrue(shell.out().contains("M01.yaml:4: 名称空白，报"), shell.out());
    assertTrue(shell.out().contains("  - form:1 M01 必须修改 另一句话"), shell.out());
    assertTrue(shell.out().endsWith("案例 2 个，通过 1 个，未通过 1 个\n"), shell.out());
  }

  @Test
  void a_case_file_that_is_wrong_is_trouble_and_names_its_line() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    write("rules/M01.yaml", "rule: M01\nexamples:\n  - {csae: 错}\n");
    Shell shell = Shell.run("test", "--cases", folder.toString());
    assertEquals(3, shell.status());
    assertTrue(shell.err().contains("M01.yaml:3: "), shell.err());
  }

  @Test
  void no_cases_at_all_are_not_taken_for_passed_ones() {
    assertEquals(2, Shell.run("test", "--cases", folder.toString()).status());
  }
}
