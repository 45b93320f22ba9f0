package org.jishen.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Hit;
import org.jishen.rulebook.Words;
import org.jishen.submission.Located;
import org.junit.jupiter.api.Test;

class FindingIdsTest {

  private static final Words WORDS = new Words("", "", "", "", "", "");

  private static Hit hit(String subject, int line, String label) {
    Located about = () -> Place.atLine("f.txt", line).labelled(label);
    return new Hit("A01", subject, List.of(about), WORDS, WORDS);
  }

  @Test
  void an_id_does_not_depend_on_lines_or_on_the_number_of_the_form() {
    FindingIds ids = new FindingIds(Map.of("form:1", "某项目", "form:7", "某项目"));

    assertEquals(ids.id(hit("form:1", 3, "资金/总额")), ids.id(hit("form:7", 99, "资金/总额")));
  }

  @Test
  void an_id_depends_on_what_the_finding_is_about() {
    FindingIds ids = new FindingIds(Map.of("form:1", "某项目"));

    assertNotEquals(ids.id(hit("form:1", 3, "资金/总额")), ids.id(hit("form:1", 3, "资金/其他")));
  }

  @Test
  void equal_ids_are_told_apart_by_a_number() {
    Finding finding = new Finding("A01-x", "A01", Grade.BLOCK, "form:1", WORDS, WORDS, List.of());

    assertEquals(
        List.of("A01-x", "A01-x-2"),
        new FindingIds(Map.of())
            .unique(List.of(finding, finding)).stream().map(Finding::id).toList());
  }

  @Test
  void the_submission_comes_first_and_forms_by_number() {
    assertEquals(
        List.of("submission", "form:2", "form:10"),
        List.of("form:10", "submission", "form:2").stream()
            .sorted(FindingIds.SUBJECT_ORDER)
            .toList());
  }
}
