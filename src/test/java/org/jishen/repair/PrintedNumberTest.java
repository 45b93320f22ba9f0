package org.jishen.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {

  private static PrintedNumber only(String text) {
    PrintedNumber number = PrintedNumber.only(text);
    assertNotNull(number, text);
    return number;
  }

  @Test
  void finds_the_numbers_of_a_text_but_not_its_years_and_codes() {
    List<String> found =
        PrintedNumber.in("2025年A1502共13147*400=538,800元，占9.5%").stream()
            .map(number -> number.number().toPlainString())
            .toList();
    assertEquals(List.of("13147", "400", "538800", "9.5"), found);
  }

  @ParameterizedTest
  @CsvSource({"90万元, 900000", "2 亿元, 200000000", "5%, 0.05", "12元, 12", "7个, 7", "3千元, 3000"})
  void knows_what_a_number_is_worth_in_its_unit(String text, BigDecimal value) {
    assertEquals(0, only(text).value().compareTo(value));
  }

  @Test
  void is_no_single_number_when_there_are_several() {
    assertNull(PrintedNumber.only("3个，5个"));
    assertNull(PrintedNumber.only("没有"));
  }

  @ParameterizedTest
  @CsvSource({
    "'500,000', 490000, 1, '490,000'",
    "500000, 490000, 1, 490000",
    "1.27万元, 12628, 10000, 1.2628",
    "800.00, 9000000, 10000, 900.00",
    "'2,068.19万元', 21281900, 10000, '2,128.19'",
    "100%, 0.9718, 0.01, 97.18"
  })
  void writes_another_value_in_its_own_way(
      String text, BigDecimal value, BigDecimal unit, String written) {
    assertEquals(written, only(text).as(value, unit));
  }

  @ParameterizedTest
  @CsvSource({"3个, 2.5, 1", "500元, 400.5, 1", "3个, -1, 1"})
  void refuses_what_such_a_number_cannot_be(String text, BigDecimal value, BigDecimal unit) {
    assertNull(only(text).as(value, unit));
  }

  @Test
  void a_number_without_a_unit_may_stand_for_ten_thousands() {
    assertEquals(
        0, new BigDecimal("10000").compareTo(only("90").factorFor(new BigDecimal("900000"))));
    assertEquals(0, BigDecimal.ONE.compareTo(only("90").factorFor(new BigDecimal("90"))));
    assertNull(only("90元").factorFor(new BigDecimal("900000")));
  }
}
