package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.FormKind;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlSubmissionsTest {

  private static String refused(String text) {
    return assertThrows(UnreadableException.class, () -> Yaml.read(text)).line(Lang.ZH);
  }

  @Test
  void a_form_has_the_fields_that_are_written_and_no_others() throws UnreadableException {
    Submission submission =
        Yaml.read(
            """
            forms:
              - title: 绩效目标表
                kind: SELF_EVALUATION
                name: 0123456
                unit: ""
                period: null
                year: 2025
                amountUnit: 元
            """);
    assertEquals("0123456", submission.forms().get(0).name());
    assertEquals(FormKind.SELF_EVALUATION, submission.forms().get(0).kind());
    assertEquals(2025, submission.forms().get(0).year());
    assertEquals(
        List.of(FieldKey.NAME, FieldKey.UNIT),
        submission.facts(Field.class).stream().map(Field::key).toList());
  }

  @Test
  void a_value_knows_its_line_and_its_path_of_labels() {
    Submission submission = Yaml.form("name: 某项目\ngoalAnnual: 完成道路硬化10公里\nbasis: 某文");
    Goal goal = submission.facts(Goal.class).get(0);
    assertEquals(4, goal.place().line());
    assertEquals("总体目标/年度", goal.place().label());
    assertEquals(Scope.ANNUAL, goal.scope());
    assertEquals("立项依据", submission.facts(Field.class).get(1).place().label());
  }

  @Test
  void a_blank_goal_is_a_goal_and_an_absent_one_is_none() {
    assertTrue(Yaml.form("goalAnnual: ''").facts(Goal.class).get(0).blank());
    assertTrue(Yaml.form("name: 某项目").facts(Goal.class).isEmpty());
  }

  @Test
  void an_unknown_key_is_refused_with_its_line_and_the_nearest_key() {
    assertEquals(
        "form.yaml:3: 不认识的键departmnt，是否应为department",
        refused("forms:\n  - name: 某项目\n    departmnt: 某局\n"));
    assertEquals("form.yaml:2: 不认识的键from，是否应为forms", refused("forms: []\nfrom: []\n"));
    assertEquals(
        "form.yaml:3: 不认识的键wieght，是否应为weight",
        refused("forms:\n  - indicators:\n      - {wieght: 数量}\n"));
  }

  @Test
  void a_list_where_a_text_is_needed_is_refused() {
    assertEquals("form.yaml:2: name应当是一段文字", refused("forms:\n  - name: [某项目]\n"));
    assertEquals("form.yaml:1: forms应当是一个列表", refused("forms: 某项目\n"));
    assertEquals("form.yaml:2: funds应当是一组“键: 值”", refused("forms:\n  - funds: 某\n"));
  }

  @Test
  void a_key_written_twice_is_refused() {
    assertEquals("form.yaml:3: 键name写了两次", refused("forms:\n  - name: 甲\n    name: 乙\n"));
  }

  @Test
  void a_value_outside_a_closed_list_is_refused() {
    assertEquals(
        "form.yaml:2: kind的值PLAN不在可选值之内：PROJECT SELF_EVALUATION OVERALL REGIONAL",
        refused("forms:\n  - kind: PLAN\n"));
    assertEquals("form.yaml:2: year应当是四位数的年份，写的是今年", refused("forms:\n  - year: 今年\n"));
  }

  @Test
  void broken_yaml_and_other_encodings_are_refused_with_a_sentence() {
    assertTrue(refused("forms:\n  - name: [\n").startsWith("form.yaml:3: 不是正确的YAML"));
    assertEquals("form.yaml: 文件是空的", refused(""));
    Source gbk = new Source("form.yaml", "forms: 项目".getBytes(Charset.forName("GBK")));
    YamlSubmissions reader = YamlSubmissions.load(Knowledge.installed());
    assertEquals(
        "form.yaml: not UTF-8; save it as UTF-8",
        assertThrows(UnreadableException.class, () -> reader.read(gbk)).line(Lang.EN));
  }

  @Test
  void bombs_of_aliases_and_of_depth_are_refused() {
    assertTrue(refused("a: &a [1, 1]\nforms: [*a, *a]\n").contains("不是正确的YAML"));
    assertTrue(refused("forms: " + "[".repeat(200)).contains("不是正确的YAML"));
    assertEquals(
        "form.yaml:2: 这一行超过100000个字符，没有读取。",
        refused("forms:\n - \"" + "a".repeat(19 * 1024 * 1024) + "\""));
  }

  @Test
  void forms_beyond_the_limit_are_named_and_not_taken_in(@TempDir Path folder)
      throws IOException, UnreadableException {
    Submission submission =
        limited(folder, "meaning: {forms: 100}", "forms:\n" + "  - {name: 甲}\n".repeat(101));
    assertEquals(100, submission.forms().size());
    assertEquals("recognition.forms", submission.unread().get(0).reason().key());
    assertEquals(102, submission.unread().get(0).place().line());
  }

  @Test
  void forms_beyond_the_limit_of_indicators_are_named_and_not_taken_in(@TempDir Path folder)
      throws IOException, UnreadableException {
    String form = "  - name: 甲\n    indicators:\n" + "      - {name: 培训人数, value: ≥8人}\n".repeat(9);
    Submission submission =
        limited(folder, "meaning: {indicators: 100}", "forms:\n" + form.repeat(20));
    assertEquals(11, submission.forms().size());
    assertEquals("recognition.indicators", submission.unread().get(0).reason().key());
  }

  @Test
  void a_form_of_too_many_indicators_is_named_and_the_others_are_taken_in(@TempDir Path folder)
      throws IOException, UnreadableException {
    String form = "  - name: 甲\n    indicators:\n";
    String indicator = "      - {name: 培训人数, value: ≥8人}\n";
    Submission submission =
        limited(
            folder,
            "meaning: {formIndicators: 10}",
            "forms:\n" + form + indicator.repeat(11) + form + indicator.repeat(10));
    assertEquals(1, submission.forms().size());
    assertEquals(10, submission.facts(Indicator.class).size());
    assertEquals("recognition.form.indicators", submission.unread().get(0).reason().key());
    assertEquals(2, submission.unread().get(0).place().line());
  }

  @Test
  void the_forms_of_a_province_are_read() throws UnreadableException {
    Submission submission = Yaml.read("forms:\n" + "  - {name: 甲}\n".repeat(16_000));
    assertEquals(16_000, submission.forms().size());
    assertEquals(List.of(), submission.unread());
  }

  private static Submission limited(Path folder, String limits, String text)
      throws IOException, UnreadableException {
    Path rules = Path.of("rules");
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(rules.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve("limits.yaml"), limits);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return YamlSubmissions.load(Knowledge.at(folder)).read(new Source("form.yaml", bytes));
  }
}
