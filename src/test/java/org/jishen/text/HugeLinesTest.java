package org.jishen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lines come to an end; this is about hanging, so the limit is generous. */
class HugeLinesTest {

  private static final int BYTES = 1_000_000;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Language LANGUAGE = Language.load(Knowledge.at(Path.of("rules")));

  @ParameterizedTest
  @ValueSource(strings = {"7", "(", "〔", "*", "3*"})
  void a_line_of_ten_megabytes_comes_to_an_end(String piece) {
    readAll(piece.repeat(BYTES / piece.getBytes(StandardCharsets.UTF_8).length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "一",
        "≥",
        "每",
        "万",
        "9,",
        "号)",
        " ",
        "共计",
        "1/",
        "3-",
        "9*9=",
        "财〔",
        "1万元,",
        "1万元(",
        "1万元,共计2万元,",
        "共需1万元,其中甲1万元,",
        "每人60元,共1人,"
      })
  void a_line_of_many_numbers_comes_to_an_end(String piece) {
    readAll(piece.repeat(BYTES / 30 / piece.length()));
  }

  private static void readAll(String line) {
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
