package org.jishen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

class SubjectsTest {

  private static String zh(String... subjects) {
    return Subjects.names(List.of(subjects)).in(Lang.ZH);
  }

  @Test
  void three_neighbours_become_a_range() {
    assertEquals("表1至表3", zh("form:1", "form:2", "form:3"));
    assertEquals("表1、表2、表4至表6", zh("form:1", "form:2", "form:4", "form:5", "form:6"));
  }

  @Test
  void the_submission_stands_for_itself() {
    assertEquals("整份材料、表9", zh("submission", "form:9"));
  }

  @Test
  void the_same_is_said_in_english() {
    assertEquals(
        "Forms 1 to 3, Form 7",
        Subjects.names(List.of("form:1", "form:2", "form:3", "form:7")).in(Lang.EN));
  }
}
