package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.submission.WordList;
import org.jishen.text.TargetValue;
import org.jishen.text.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTargetTest {

  private static final WordList UNITS =
      new WordList("bare-units", List.of("公里", "万亩", "%"), List.of());

  private static boolean missing(String raw) {
    return MissingTarget.in(
        new TargetValue(
            raw,
            TargetValue.Kind.TEXT,
            TargetValue.Comparator.NONE,
            null,
            null,
            Unit.NONE,
            false,
            "",
            null,
            List.of()),
        UNITS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ">", "≥ ％", "≥**%", "[ ]公里", "（ ）万亩", "万亩", "≥××公里"})
  void what_only_the_template_printed_is_no_target(String raw) {
    assertEquals(true, missing(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5公里", "高", "按时完成", "≥95%", "0", "是", "无"})
  void a_number_or_a_word_is_a_target(String raw) {
    assertEquals(false, missing(raw));
  }
}
