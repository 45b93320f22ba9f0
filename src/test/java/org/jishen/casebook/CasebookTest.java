package org.jishen.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs cases/ against rules/; narrow it with -Dcases=U05. */
class CasebookTest {

  private static final Knowledge KNOWLEDGE = Knowledge.at(Path.of("rules"));
  private static final Standards STANDARDS = Standards.load(KNOWLEDGE, Choice.OF_ITS_PLACE);
  private static final Rulebook RULEBOOK = STANDARDS.rulebook();
  private static final Casebook CASEBOOK = Casebook.load(Path.of("cases"));

  @TestFactory
  Stream<DynamicTest> every_case_comes_out_as_it_says() {
    String wanted = System.getProperty("cases", "");
    List<CaseResult> results =
        CASEBOOK.run(new Reviewer(STANDARDS), YamlSubmissions.load(KNOWLEDGE)).stream()
            .filter(result -> result.where().contains(wanted))
            .toList();
    assertTrue(!results.isEmpty(), "no case was run");
    return results.stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.where() + " " + result.sentence(),
                    () -> assertEquals("", result.report())));
  }

  @Test
  void forms_in_one_file_are_judged_as_each_by_itself() {
    YamlSubmissions yaml = YamlSubmissions.load(KNOWLEDGE);
    Reviewer reviewer = new Reviewer(STANDARDS);
    List<String> faults = new ArrayList<>();
    for (CaseFile file : CASEBOOK.files().values()) {
      Together.of(file)
          .map(example -> CASEBOOK.run(file, example, reviewer, yaml))
          .filter(result -> !result.passed())
          .ifPresent(result -> faults.add(file.rule() + " " + result.report()));
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void every_rule_has_a_case_file_with_two_violating_and_two_clean_examples() {
    List<String> faults = new ArrayList<>();
    for (RuleInfo rule : RULEBOOK.rules()) {
      CaseFile file = CASEBOOK.files().get(rule.code());
      long violating =
          file == null ? 0 : file.examples().stream().filter(Example::violating).count();
      long clean =
          file == null
              ? 0
              : file.examples().stream()
                  .filter(example -> !example.violating() && example.outcome().equals("PASSED"))
                  .count();
      if (violating < 2 || clean < 2) {
        faults.add(
            "cases/rules/"
                + rule.code()
                + ".yaml: "
                + violating
                + " violating, "
                + clean
                + " clean; write two of each");
      }
    }
    CASEBOOK.files().keySet().stream()
        .filter(code -> RULEBOOK.rule(code) == null)
        .forEach(code -> faults.add("cases/rules/" + code + ".yaml: no such rule"));
    assertEquals(List.of(), faults);
  }
}
