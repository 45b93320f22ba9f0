package org.jishen.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.document.Place;
import org.junit.jupiter.api.Test;

class SubmissionTest {

  private static final Place PLACE = Place.inFile("a.yaml");

  private static Form form(int number) {
    return new Form(number, FormKind.PROJECT, "", "", "", "", "", 0, false, "", PLACE);
  }

  private static Field name(int form, String text) {
    return new Field(form, FieldKey.NAME, "项目名称", text, PLACE);
  }

  @Test
  void taken_apart_each_form_has_its_own_facts_in_their_order() {
    Field first = name(1, "道路养护");
    Field second = name(2, "学生资助");
    Incomplete part = new Incomplete(1);
    Submission whole =
        new Submission(
            "a.yaml",
            List.of(form(1), form(2), form(3)),
            List.of(second, "no fact of a form", first, part),
            List.of(),
            List.of());
    List<Submission> parts = whole.byForm();
    assertEquals(whole.forms(), parts.stream().map(one -> one.forms().get(0)).toList());
    assertEquals(
        List.of(List.of(first, part), List.of(second), List.of()),
        parts.stream().map(Submission::facts).toList());
  }
}
