package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.submission.Feature;
import org.jishen.submission.Form;
import org.jishen.submission.FormKind;
import org.jishen.submission.Incomplete;
import org.junit.jupiter.api.Test;

class RuleInputsTest {

  private static final Form FORM =
      new Form(1, FormKind.PROJECT, "", "", "", "", "", 0, false, "", Place.inFile("a.yaml"));

  private static final Feature FEATURE =
      new Feature("form:1", "goals", Feature.State.READ, Message.NONE);

  private static List<Object> used(String pattern) {
    String drl =
        "package rules;\nimport org.jishen.submission.*;\nimport org.jishen.document.*;\n"
            + "rule \"a\"\n  dialect \"mvel\"\nwhen\n  "
            + pattern
            + "\nthen\nend\n";
    RuleInputs inputs =
        RuleInputs.of(Compiler.compile(List.of(new Compiler.Text("a.drl", drl)), Path.of("rules")));
    return Stream.<Object>of(FORM, FEATURE, new Incomplete(1)).filter(inputs::contain).toList();
  }

  @Test
  void facts_that_no_rule_looks_at_are_left_out() {
    assertEquals(List.of(FORM), used("Form()"));
    assertEquals(List.of(FEATURE), used("Feature(name == \"goals\")"));
  }

  @Test
  void a_rule_may_look_at_all_facts_of_an_interface() {
    assertEquals(List.of(FORM), used("Located()"));
    assertEquals(List.of(FORM, FEATURE, new Incomplete(1)), used("java.lang.Record()"));
  }

  @Test
  void facts_that_must_not_be_there_are_looked_at() {
    assertEquals(List.of(FORM, new Incomplete(1)), used("Form() not Incomplete()"));
  }
}
