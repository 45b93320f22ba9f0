package org.jishen.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jishen.text.Figure;
import org.junit.jupiter.api.Test;

class StatementPartsTest {

  private static boolean wrong(boolean open, String stated, String computed) {
    return new StatementParts(
            "支出预算",
            false,
            Amount.blank(""),
            Figure.printed(new BigDecimal(stated)),
            Figure.printed(new BigDecimal(computed)),
            open,
            List.of(),
            "",
            Place.inFile("form.yaml"))
        .wrong();
  }

  @Test
  void parts_that_do_not_make_the_whole_are_wrong() {
    assertEquals(
        List.of(false, true, true),
        List.of(
            wrong(false, "10.0", "10.1"),
            wrong(false, "10.0", "10.2"),
            wrong(false, "10.0", "9.8")));
  }

  @Test
  void main_parts_may_make_less_and_not_more() {
    assertEquals(
        List.of(false, true, false),
        List.of(
            wrong(true, "10.0", "10.1"), wrong(true, "10.0", "10.2"), wrong(true, "10.0", "5.0")));
  }
}
