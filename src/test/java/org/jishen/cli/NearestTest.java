package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> CODES = List.of("A01", "A02", "A11", "B01", "M24");

  @Test
  void codes_that_differ_in_one_letter_are_near() {
    assertEquals(List.of("A01", "B01"), Nearest.to("C01", CODES));
    assertEquals(List.of("A01", "A02"), Nearest.to("A0", CODES));
  }

  @Test
  void nothing_is_near_to_something_else_altogether() {
    assertEquals(List.of(), Nearest.to("completely", CODES));
    assertEquals(List.of(), Nearest.to("", CODES));
  }

  @Test
  void a_word_of_megabytes_is_not_compared() {
    assertEquals(List.of(), Nearest.to("A".repeat(10_000_000), CODES));
  }

  @Test
  void distance_counts_letters() {
    assertEquals(2, Nearest.distance("--fial-on", "--fail-on"));
    assertEquals(0, Nearest.distance("check", "check"));
    assertEquals(5, Nearest.distance("", "check"));
  }
}
