package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

  private static final String HEAD =
      """
      package rules;

      import org.jishen.submission.Field;
      import org.jishen.submission.Form;
      import org.jishen.submission.Parameter;

      global org.jishen.rulebook.Findings findings;

      """;

  private static final String BLANK_FIELD =
      rule(
          "空白",
          "M07",
          "$form : Form($n : number)\n  $field : Field(form == $n, blank())",
          "“{$field}”未填");

  @TempDir Path folder;

  private static String rule(String name, String code, String when, String message) {
    return """
    rule "%s"
      @code("%s") @title("缺失") @titleEn("Missing") @grade("BLOCK") @dimension("完整性")
      @subject("form") @basis("财预〔2015〕88号") @why("因为") @whyEn("because")
      @mend("补填") @mendEn("fill in") @message("%s") @messageEn("%s")
      dialect "mvel"
    when
      %s
    then
      findings.report(drools, $form, $field);
    end
    """
        .formatted(name, code, message, message, when);
  }

  private Rulebook load(String drl) throws IOException {
    Files.writeString(folder.resolve("test.drl"), drl);
    return Rulebook.load(Knowledge.at(folder));
  }

  private String failure(String drl) {
    return assertThrows(KnowledgeException.class, () -> load(drl)).getMessage();
  }

  private static List<Object> facts() {
    Place place = Place.atLine("f.txt", 3);
    return List.of(
        new Form(1, FormKind.PROJECT, "", "某项目", "某项目", "", "", 2025, true, "元", place),
        new Field(1, FieldKey.BASIS, "立项依据", "", place.labelled("立项依据")),
        new Field(1, FieldKey.PLAN, "实施计划", "按月", place.labelled("实施计划")));
  }

  @Test
  void a_hit_names_the_subject_and_fills_the_message() throws IOException {
    Run run = load(HEAD + BLANK_FIELD).run(facts(), code -> true);

    assertEquals(1, run.hits().size());
    Hit hit = run.hits().get(0);
    assertEquals("form:1", hit.subject());
    assertEquals("“立项依据”未填", hit.zh().message());
    assertEquals("fill in", hit.en().mend());
    assertEquals("立项依据", hit.about().get(0).place().label());
  }

  @Test
  void a_syntax_error_names_file_and_line() {
    String message = failure(HEAD + BLANK_FIELD.replace("when\n", "whenn\n"));

    assertTrue(message.startsWith(folder.resolve("test.drl") + ":"), message);
  }

  @Test
  void an_unknown_field_names_file_and_line_of_the_pattern() {
    String message = failure(HEAD + BLANK_FIELD.replace("blank()", "blanc == true"));

    assertTrue(message.startsWith(folder.resolve("test.drl") + ":16: "), message);
  }

  @Test
  void a_missing_annotation_fails_the_load_with_file_and_line() {
    String message = failure(HEAD + BLANK_FIELD.replace("@why(\"因为\") ", ""));

    assertEquals(folder.resolve("test.drl") + ":9: 规则 M07 缺少 @why", message);
  }

  @Test
  void all_faults_are_told_at_once() {
    String other = BLANK_FIELD.replace("空白", "空白二").replace("@grade(\"BLOCK\") ", "");
    String message = failure(HEAD + BLANK_FIELD.replace("@mend(\"补填\") ", "") + other);

    assertEquals(2, message.lines().count(), message);
  }

  @Test
  void a_message_may_only_name_bound_variables() {
    String message = failure(HEAD + BLANK_FIELD.replace("{$field}", "{$other}"));

    assertTrue(message.contains("没有绑定的变量 $other"), message);
  }

  @Test
  void a_code_is_used_once() {
    String message = failure(HEAD + BLANK_FIELD + BLANK_FIELD.replace("空白", "又一条"));

    assertTrue(message.contains("规则代码 M07 重复"), message);
  }

  @Test
  void a_rule_file_in_another_encoding_is_refused_with_its_path() throws IOException {
    Files.write(folder.resolve("gbk.drl"), "package rules; // 规则".getBytes("GB18030"));

    assertTrue(failure(HEAD + BLANK_FIELD).contains("gbk.drl: 规则文件不是 UTF-8 编码"));
  }

  @Test
  void a_rule_that_fails_does_not_cost_the_others() throws IOException {
    String failing =
        rule(
            "出错",
            "M08",
            """
            $form : Form($n : number)
              $field : Field(form == $n, text.substring(5) == "x")""",
            "{$field}");
    Run run = load(HEAD + BLANK_FIELD + failing).run(facts(), code -> true);

    assertEquals(List.of("M07"), run.hits().stream().map(Hit::code).toList());
    assertEquals(List.of("M08"), List.copyOf(run.failures().keySet()));
  }

  @Test
  void what_went_wrong_with_one_file_leaves_no_trace_in_the_next() throws IOException {
    String failing =
        rule(
            "出错",
            "M08",
            """
            $form : Form($n : number)
              $field : Field(form == $n, !blank(), text.substring(3) == "施工")""",
            "{$field}");
    Rulebook rulebook = load(HEAD + BLANK_FIELD + failing);
    Place place = Place.atLine("g.txt", 3);
    List<Object> sound =
        List.of(
            new Form(1, FormKind.PROJECT, "", "某项目", "某项目", "", "", 2025, true, "元", place),
            new Field(1, FieldKey.PLAN, "实施计划", "三月起施工", place.labelled("实施计划")));

    for (int i = 0; i < 3; i++) {
      Run bad = rulebook.run(facts(), code -> true);
      assertEquals(List.of("M07"), bad.hits().stream().map(Hit::code).toList());
      assertEquals(List.of("M08"), List.copyOf(bad.failures().keySet()));
      Run good = rulebook.run(sound, code -> true);
      assertEquals(List.of("M08"), good.hits().stream().map(Hit::code).toList());
      assertEquals(Map.of(), good.failures());
    }
  }

  @Test
  void only_the_rule_asked_for_reports() throws IOException {
    Rulebook rulebook =
        load(HEAD + BLANK_FIELD + BLANK_FIELD.replace("空白", "又一条").replace("M07", "M08"));

    assertEquals(2, rulebook.run(facts(), code -> true).hits().size());
    assertEquals("M08", rulebook.run(facts(), "M08"::equals).hits().get(0).code());
  }

  @Test
  void the_hash_follows_the_rules() throws IOException {
    String before = load(HEAD + BLANK_FIELD).hash();

    assertEquals(before, load(HEAD + BLANK_FIELD).hash());
    assertNotEquals(before, load(HEAD + BLANK_FIELD + "\n").hash());
  }
}
