package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.submission.WordList;
import org.junit.jupiter.api.Test;

class OverlapTest {

  private static final WordList COMMON =
      new WordList("common-words", List.of("建设", "项目", "工程"), List.of());

  @Test
  void a_text_without_numbers_or_words_of_its_own_is_not_apart() {
    assertEquals(false, Overlap.apart("建设项目", List.of(), COMMON));
    assertEquals(true, Overlap.apart("完成水库除险加固", List.of(), COMMON));
  }

  @Test
  void expenditure_needs_two_parts_that_say_what_they_are_for() {
    assertEquals("高标准农田、温室大棚", Overlap.unmatched("695万元(高标准农田400万元,温室大棚295万元)", List.of(), COMMON));
    assertEquals("", Overlap.unmatched("500万元(项目建设500万元)", List.of(), COMMON));
    assertEquals("", Overlap.unmatched("500,000", List.of(), COMMON));
  }

  @Test
  void nothing_is_without_a_counterpart_where_there_is_nothing() {
    assertEquals(List.of(), Overlap.without(List.of(), List.of()));
    assertEquals(0, Overlap.withoutCount(List.of(), List.of()));
    assertEquals("", Overlap.differing(List.of()));
  }
}
