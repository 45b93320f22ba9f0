package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.NameKind;
import org.jishen.submission.Scope;
import org.jishen.submission.WordList;
import org.jishen.text.TargetValue;
import org.jishen.text.Unit;
import org.jishen.text.UnitKind;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final WordList ODD = new WordList("odd-units", List.of("平米"), List.of());

  private static TargetValue value(String raw, String sign, String unit) {
    return new TargetValue(
        raw,
        TargetValue.Kind.NUMBER,
        TargetValue.Comparator.AT_LEAST,
        null,
        null,
        new Unit(unit, UnitKind.AREA, BigDecimal.ONE, "", "平方米"),
        false,
        sign,
        null,
        List.of());
  }

  private static Indicator indicator(int row, TargetValue value) {
    return new Indicator(
        1,
        row,
        Scope.ANNUAL,
        Level1.OUTPUT,
        "",
        Level2.QUANTITY,
        "",
        "面积",
        "面积",
        NameKind.AREA,
        value,
        "",
        false,
        true,
        Place.inFile("表"),
        Place.inFile("表"));
  }

  @Test
  void an_odd_sign_digit_or_unit_is_odd_and_a_regular_one_is_not() {
    assertTrue(Spelling.odd(value(">=20平方米", ">=", "平方米"), ODD));
    assertTrue(Spelling.odd(value("２０平方米", "", "平方米"), ODD));
    assertTrue(Spelling.odd(value("490元/平米", "", "元/平米"), ODD));
    assertFalse(Spelling.odd(value("≥20平方米", "", "平方米"), ODD));
    assertFalse(Spelling.odd(value("＞20平方米", "＞", "平方米"), ODD));
  }

  @Test
  void the_list_names_each_once_in_the_order_of_the_rows() {
    List<Indicator> rows =
        List.of(
            indicator(3, value("490元/平米", "", "元/平米")),
            indicator(1, value(">=20平米", ">=", "平米")),
            indicator(2, value("<=5平方米", "<=", "平方米")));
    assertEquals(">=、平米、<=", Spelling.list(rows, ODD));
  }
}
