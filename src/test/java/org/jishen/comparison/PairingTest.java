package org.jishen.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PairingTest {

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Test
  void the_same_keys_are_paired_in_order_and_the_rest_is_new_or_gone() {
    Pairing<String> pairing = new Pairing<>(List.of("a", "b", "x"), List.of("B", "A", "c"));
    pairing.by(PairingTest::lower);
    assertEquals(Map.of("A", "a", "B", "b"), pairing.pairs());
    assertEquals(List.of("x"), pairing.gone());
    assertEquals(List.of("c"), pairing.fresh());
  }

  @Test
  void what_is_paired_is_out_of_question_for_weaker_signs() {
    Pairing<String> pairing = new Pairing<>(List.of("a1", "a2"), List.of("a2", "a3"));
    pairing.by(Function.identity());
    pairing.by(text -> text.substring(0, 1));
    assertEquals(Map.of("a2", "a2", "a3", "a1"), pairing.pairs());
  }

  @Test
  void without_a_key_nothing_is_paired() {
    Pairing<String> pairing = new Pairing<>(List.of("a"), List.of("a"));
    pairing.by(text -> "");
    assertTrue(pairing.pairs().isEmpty());
  }

  @Test
  void a_key_that_several_have_is_no_unique_one() {
    Pairing<String> pairing = new Pairing<>(List.of("a"), List.of("A", "a"));
    pairing.byUnique(PairingTest::lower);
    assertTrue(pairing.pairs().isEmpty());
  }

  @Test
  void similar_names_are_paired_when_no_other_is_as_like() {
    Pairing<String> pairing =
        new Pairing<>(
            List.of("农村公路养护补助", "敬老院运转经费", "防汛物资储备一", "防汛物资储备二"),
            List.of("农村公路养护补助资金", "农村饮水工程", "防汛物资储备三"));
    pairing.bySimilar(Function.identity());
    assertEquals(Map.of("农村公路养护补助资金", "农村公路养护补助"), pairing.pairs());
  }

  @Test
  void similarity_is_that_of_neighbouring_characters() {
    assertEquals(1.0, Similarity.of("公路养护", "公路养护"));
    assertEquals(0.0, Similarity.of("公路", "饮水"));
    assertEquals(0.0, Similarity.of("", ""));
    assertTrue(Similarity.of("公路养护补助", "公路养护补助资金") > Similarity.LIKE);
  }
}
