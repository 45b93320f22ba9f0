package org.jishen.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {

  private static final WordList PEOPLE =
      new WordList("people", List.of("残疾人", "村民"), List.of("残疾人联合会"));
  private static final WordList MEASURES =
      new WordList("measures", List.of("平米", "个"), List.of("个月"));

  @Test
  void a_word_is_found_anywhere_in_a_text() {
    assertTrue(PEOPLE.in("全镇村民饮水安全"));
    assertFalse(PEOPLE.in("机房设备购置"));
    assertFalse(PEOPLE.in(""));
  }

  @Test
  void a_word_inside_a_longer_expression_does_not_count() {
    assertFalse(PEOPLE.in("县残疾人联合会机房"));
    assertTrue(PEOPLE.in("县残疾人联合会为残疾人购置轮椅"));
  }

  @Test
  void a_text_is_a_word_with_spaces_and_a_full_stop_aside() {
    WordList fillers = new WordList("fillers", List.of("无", "/"), List.of());
    assertTrue(fillers.is(" 无。"));
    assertTrue(fillers.is("／"));
    assertFalse(fillers.is("无障碍设施"));
  }

  @Test
  void a_unit_counts_right_behind_a_digit_only() {
    assertTrue(MEASURES.behindDigit("防疫室84 平米"));
    assertFalse(MEASURES.behindDigit("平米单价"));
    assertFalse(MEASURES.behindDigit("运行6个月"));
    assertFalse(MEASURES.behindDigit(""));
  }

  @Test
  void a_folder_without_the_file_has_no_lists(@TempDir Path folder) throws IOException {
    assertEquals(List.of(), WordList.load(Knowledge.at(folder)));
  }

  @Test
  void the_lists_of_the_rules_are_read_with_their_words() {
    List<WordList> lists = WordList.load(Knowledge.at(Path.of("rules")));
    assertFalse(lists.isEmpty());
    assertTrue(lists.stream().noneMatch(list -> list.words().isEmpty()), lists::toString);
  }
}
