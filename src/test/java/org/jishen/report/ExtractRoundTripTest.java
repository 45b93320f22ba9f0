package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.Recogniser;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.submission.EmptyIndicator;
import org.jishen.submission.Field;
import org.jishen.submission.Fund;
import org.jishen.submission.FundSum;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is printed as YAML says the same when it is read again. */
class ExtractRoundTripTest {

  private static final Path SHARED = Path.of("../shared/forms");

  private static final Knowledge KNOWLEDGE = Knowledge.at(Path.of("rules"));
  private static final YamlSubmissions YAML = YamlSubmissions.load(KNOWLEDGE);

  private static Submission again(Submission submission) throws IOException, UnreadableException {
    StringWriter out = new StringWriter();
    new ExtractReport(submission, Lang.ZH).yaml(out);
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    return YAML.read(new Source("again.yaml", bytes));
  }

  private static Submission yaml(String text) throws UnreadableException {
    return YAML.read(new Source("given.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The facts of the forms without places, and without labels, which YAML leaves to the reader. */
  private static List<String> facts(Submission submission) {
    List<Object> facts = new ArrayList<>(submission.forms());
    facts.addAll(submission.facts(Fund.class));
    facts.addAll(submission.facts(FundSum.class));
    facts.addAll(submission.facts(Indicator.class));
    facts.addAll(submission.facts(EmptyIndicator.class));
    List<String> lines = new ArrayList<>();
    facts.forEach(fact -> lines.add(text(fact)));
    for (Field field : submission.facts(Field.class)) {
      lines.add(field.form() + " " + field.key() + " " + field.text().strip());
    }
    for (Goal goal : submission.facts(Goal.class)) {
      lines.add(goal.form() + " " + goal.scope() + " " + goal.text().strip());
    }
    return lines.stream().sorted().toList();
  }

  private static String text(Object fact) {
    if (fact instanceof List<?> list) {
      return list.stream().map(each -> text(each)).toList().toString();
    }
    if (!(fact instanceof Record)) {
      return String.valueOf(fact);
    }
    StringBuilder text = new StringBuilder(fact.getClass().getSimpleName());
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (component.getType() != Place.class) {
        text.append(' ')
            .append(component.getName())
            .append('=')
            .append(text(value(fact, component)));
      }
    }
    return text.toString();
  }

  private static Object value(Object fact, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(fact);
      return value == null ? "" : value;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void a_form_in_yaml_is_the_same_after_extraction() throws Exception {
    Submission given =
        yaml(
            """
            forms:
              - title: 项目支出绩效目标表
                name: 某项目
                department: "0123456"
                unit: "null"
                leader: ""
                year: 2025
                amountUnit: 元
                overview: "第一行\\n第二行: # 不是注释"
                annualTotal: "500,000"
                funds: {implementation/中央财政资金: "500,000", annual/中央财政资金: "500,000", annual/其他资金: ""}
                goalAnnual: "- 不是列表"
                goalImplementation: ""
                indicators:
                  - {level1: 产出指标, level2: 数量指标, name: 救助人数, value: "≥21679人", scope: implementation, weight: "10"}
                  - {level1: 产出指标, level2: 质量指标, name: "", value: ""}
                  - {level1: 产出指标, level2: 时效指标, name: "是", value: "~"}
              - {name: 只有名称}
            """);
    assertEquals(facts(given), facts(again(given)));
    assertEquals(2, given.facts(Indicator.class).size());
  }

  @Test
  void odd_texts_survive() throws Exception {
    for (String odd :
        List.of(
            "yes",
            "0x1F",
            "1e3",
            "2025-01-01",
            "a: b",
            "#",
            "'",
            "\"",
            "\\n",
            "\t缩进",
            "!x",
            "&a",
            "*a",
            "%",
            "@",
            "`",
            "{",
            "[",
            "- ",
            "? ",
            "|",
            ">",
            "末尾 ",
            " 开头",
            "12:30",
            "…",
            "\u2028")) {
      StringWriter quoted = new StringWriter();
      quoted.write("forms:\n  - name: ");
      quoted.write(new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(odd));
      Submission given = yaml(quoted.toString());
      Submission again = again(given);
      assertEquals(name(given), name(again), odd);
    }
  }

  private static String name(Submission submission) {
    return submission.facts(Field.class).get(0).text();
  }

  @Test
  void real_forms_are_the_same_after_extraction() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "the collected forms are not here");
    Recogniser recogniser = Recogniser.load(KNOWLEDGE);
    List<Path> files;
    try (Stream<Path> list = Files.list(SHARED)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      Submission read =
          recogniser.recognise(new Readers().read(new FileSource(file).load(Limits.DEFAULT)));
      if (!read.forms().isEmpty()) {
        assertEquals(lines(facts(read)), lines(facts(again(read))), file.toString());
      }
    }
  }

  /** A second line with the same label is numbered, because a YAML key stands once only. */
  private static String lines(List<String> lines) {
    return String.join("\n", lines).replaceAll("(label=[^ ]*?)\\(\\d\\)", "$1");
  }
}
