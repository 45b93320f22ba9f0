package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jishen.submission.WordList;
import org.junit.jupiter.api.Test;

class WordListsTest {

  private static final WordList STAFF = new WordList("staff", List.of("教师"), List.of());

  private static final WordLists LISTS = WordLists.among(List.of("no list", STAFF));

  @Test
  void a_list_is_found_by_its_name() {
    assertSame(STAFF, LISTS.of("staff"));
  }

  @Test
  void a_name_without_a_list_is_a_fault_of_the_rule() {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> LISTS.of("stuff"));
    assertEquals("words.yaml 中没有词表“stuff”", fault.getMessage());
  }
}
