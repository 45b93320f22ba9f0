package org.jishen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSearchTest {

  private static final WordSearch WORDS = WordSearch.of(List.of("村民", "村民委员会", "率"));

  @Test
  void a_word_is_found_wherever_it_begins() {
    assertTrue(WORDS.in("全镇村民"));
    assertTrue(WORDS.in("合格率"));
    assertFalse(WORDS.in("全村居民"));
    assertFalse(WORDS.in("村"));
    assertFalse(WORDS.in(""));
  }

  @Test
  void a_place_counts_only_where_a_word_begins() {
    assertTrue(WORDS.at("全镇村民", 2));
    assertFalse(WORDS.at("全镇村民", 3));
  }

  @Test
  void a_text_is_a_word_only_as_a_whole() {
    assertTrue(WORDS.is("村民"));
    assertFalse(WORDS.is("村民们"));
    assertFalse(WORDS.is(""));
  }

  @Test
  void the_longest_word_that_begins_at_a_place_is_replaced() {
    assertEquals("请_审核_", WORDS.replacedIn("请村民委员会审核村民", "_"));
    assertEquals("请居委会审核", WORDS.replacedIn("请居委会审核", "_"));
  }

  @Test
  void what_is_put_in_is_not_searched_again() {
    assertEquals("村民", WordSearch.of(List.of("率")).replacedIn("村率民", ""));
    assertEquals("村民", WordSearch.of(List.of("率", "村民")).replacedIn("村率民", ""));
  }

  @Test
  void an_empty_word_is_found_nowhere() {
    WordSearch none = WordSearch.of(List.of(""));
    assertEquals(List.of(), none.words());
    assertFalse(none.in("村民"));
  }

  @Test
  void searches_for_the_same_words_are_equal() {
    assertEquals(WordSearch.of(List.of("率", "村民")), WordSearch.of(List.of("村民", "率")));
    assertNotEquals(WordSearch.of(List.of("率")), WORDS);
  }
}
