package org.jishen.submission;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.TargetValue;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static final WordList COMPLAINTS =
      new WordList("complaints", List.of("投诉", "信访"), List.of("投诉处理"));

  private static Indicator named(String name) {
    Place place = Place.inFile("form.docx");
    return new Indicator(
        1,
        1,
        Scope.ANNUAL,
        Level1.SATISFACTION,
        "满意度指标",
        Level2.SATISFACTION,
        "服务对象满意度指标",
        name,
        Names.key(name),
        NameKind.UNKNOWN,
        TargetValue.blank(),
        "",
        false,
        true,
        place,
        place);
  }

  @Test
  void a_name_speaks_of_what_stands_in_it_as_printed() {
    assertTrue(named("群众投诉次数").speaksOf(COMPLAINTS));
    assertFalse(named("投诉处理时限").speaksOf(COMPLAINTS));
    assertFalse(named("诚信、访谈次数").speaksOf(COMPLAINTS));
    assertFalse(named("").speaksOf(COMPLAINTS));
  }
}
