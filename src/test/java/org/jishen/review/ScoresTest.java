package org.jishen.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Words;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final Standards STANDARDS =
      Standards.load(Knowledge.at(Path.of("rules")), Choice.of("national"));
  private static final Words WORDS = new Words("", "", "", "", "", "");

  private static Finding finding(String rule, Grade grade, String subject) {
    return new Finding(rule + subject, rule, grade, subject, WORDS, WORDS, List.of());
  }

  private static Scores scores(Finding... findings) {
    return new Scores(
        STANDARDS.rulebook(), STANDARDS.terms().profile().scoring(), List.of(findings));
  }

  private static void assertTotal(String expected, Score score) {
    assertEquals(0, new BigDecimal(expected).compareTo(score.total()), score.toString());
  }

  @Test
  void a_form_without_findings_has_the_full_score_and_goes_on() {
    Score score = scores().of(List.of("form:1")).get(0);
    assertTotal("100", score);
    assertEquals("优", score.level().name());
    assertEquals("可进入下一步预算安排流程", score.level().verdict());
  }

  @Test
  void a_rule_counts_once_a_form_however_often_it_fires() {
    Finding once = finding("U03", Grade.EXPLAIN, "form:1");
    Finding again = finding("U03", Grade.EXPLAIN, "form:1");
    assertTotal("98", scores(once, again).of(List.of("form:1")).get(0));
  }

  @Test
  void a_blocking_finding_keeps_a_form_from_the_two_best_levels() {
    Score score = scores(finding("A01", Grade.BLOCK, "form:1")).of(List.of("form:1")).get(0);
    assertTotal("95", score);
    assertEquals("中", score.level().name());
  }

  @Test
  void a_submission_has_the_average_of_its_forms_less_what_its_tables_lose() {
    Scores scores =
        scores(
            finding("U03", Grade.EXPLAIN, "form:1"), finding("T02", Grade.EXPLAIN, "submission"));
    Score whole = scores.whole(scores.of(List.of("form:1", "form:2")));
    assertTotal("97", whole);
    assertEquals("优", whole.level().name());
  }

  @Test
  void a_submission_is_no_better_than_its_blocked_forms_may_be() {
    Scores scores = scores(finding("A01", Grade.BLOCK, "form:1"));
    Score whole = scores.whole(scores.of(List.of("form:1", "form:2")));
    assertTotal("97.5", whole);
    assertEquals("中", whole.level().name());
  }

  @Test
  void a_submission_without_forms_is_scored_by_its_tables_alone() {
    assertTotal("98", scores(finding("T02", Grade.EXPLAIN, "submission")).whole(List.of()));
  }
}
