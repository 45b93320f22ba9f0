package org.jishen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A line of two hundred thousand characters ends (a quadratic reader would not); this is about
 * hanging, so the limit is generous.
 */
class HugeLinesTest {

  private static final int LENGTH = 200_000;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Language LANGUAGE = Language.load(Knowledge.at(Path.of("rules")));

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "(", "〔", "*", "3*", "2025", "一", "≥", "每", "1万元,", "9,", "号)", " ", "共计"})
  void every_reader_comes_to_an_end(String piece) {
    String line = piece.repeat(LENGTH / piece.length());
    assertTimeout(
        LIMIT,
        () -> {
          NormalText.of(line);
          LANGUAGE.amounts().read(line, Unit.NONE, Amount.Origin.NONE);
          LANGUAGE.amounts().find(line);
          LANGUAGE.targets().read(line);
          LANGUAGE.dates().read(line);
          LANGUAGE.dates().find(line);
          LANGUAGE.formulas().find(line);
          LANGUAGE.documentNumbers().find(line);
          assertEquals(UnitKind.NONE, LANGUAGE.units().of(line).kind());
        });
  }
}
