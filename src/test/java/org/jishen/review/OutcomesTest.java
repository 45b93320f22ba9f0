package org.jishen.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Message;
import org.jishen.review.Outcome.Result;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Hit;
import org.jishen.rulebook.Reason;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Run;
import org.jishen.rulebook.Validity;
import org.jishen.rulebook.Words;
import org.jishen.submission.Feature;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  private static final Words WORDS = new Words("", "", "", "", "", "");
  private static final Feature TOTAL =
      new Feature("form:1", "annualTotal", Feature.State.READ, Message.NONE);
  private static final Feature NO_SOURCES =
      new Feature(
          "form:1", "annualSources", Feature.State.ABSENT, Message.said("表中没有来源栏", "no sources"));
  private static final Feature BLANK_SOURCES =
      new Feature("form:1", "annualSources", Feature.State.BLANK, Message.said("来源未填", "blank"));

  private static final RuleInfo RULE = rule(List.of("annualSources"), List.of("annualSources"));

  private static RuleInfo rule(List<String> applies, List<String> needs) {
    RuleInfo.Texts texts = new RuleInfo.Texts("标题", "因为", "改");
    return new RuleInfo(
        "A01",
        Grade.BLOCK,
        "适当性",
        List.of(RuleInfo.Scope.FORM),
        "",
        applies,
        needs,
        texts,
        texts,
        Validity.ALWAYS,
        "x:1");
  }

  private static Outcome outcome(Run run, Feature... features) {
    return new Outcomes(run, List.of(features)).of(RULE, "form:1", Message.NONE);
  }

  private static Run nothing() {
    return new Run(List.of(), List.of(), Map.of());
  }

  @Test
  void a_check_that_fired_is_found_whatever_else_is_missing() {
    Run run =
        new Run(List.of(new Hit("A01", "form:1", List.of(), WORDS, WORDS)), List.of(), Map.of());

    assertEquals(Result.FOUND, outcome(run, NO_SOURCES).result());
  }

  @Test
  void a_form_without_the_part_is_not_applicable_and_says_why() {
    Outcome outcome = outcome(nothing(), TOTAL, NO_SOURCES);

    assertEquals(Result.NOT_APPLICABLE, outcome.result());
    assertEquals("表中没有来源栏", outcome.reason().toString());
  }

  @Test
  void a_part_that_holds_nothing_is_insufficient_and_never_passed() {
    assertEquals(Result.INSUFFICIENT, outcome(nothing(), TOTAL, BLANK_SOURCES).result());
  }

  @Test
  void a_feature_of_the_submission_counts_for_its_forms() {
    Feature ofTheFile =
        new Feature("submission", "annualSources", Feature.State.READ, Message.NONE);

    assertEquals(Result.PASSED, outcome(nothing(), ofTheFile).result());
  }

  @Test
  void a_rule_that_failed_is_an_error() {
    Run run = new Run(List.of(), List.of(), Map.of("A01", "boom"));

    assertEquals(Result.ERROR, outcome(run, TOTAL).result());
  }

  @Test
  void what_the_rule_says_itself_goes_before_what_it_needs() {
    Reason reason = new Reason("A01", "form:1", true, "单位不明", "unit unknown");
    Outcome outcome = outcome(new Run(List.of(), List.of(reason), Map.of()), BLANK_SOURCES);

    assertEquals(Result.INSUFFICIENT, outcome.result());
    assertEquals("单位不明", outcome.reason().toString());
  }

  @Test
  void a_check_whose_subject_is_absent_needs_no_reason_of_its_own() {
    Reason reason = new Reason("A01", "form:1", true, "单位不明", "unit unknown");
    Outcome outcome = outcome(new Run(List.of(), List.of(reason), Map.of()), NO_SOURCES);

    assertEquals(Result.NOT_APPLICABLE, outcome.result());
    assertEquals("表中没有来源栏", outcome.reason().toString());
  }
}
