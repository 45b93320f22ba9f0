package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Lang;
import org.jishen.submission.FundSource;
import org.jishen.text.Amount;
import org.jishen.text.Figure;
import org.jishen.text.Unit;
import org.jishen.text.UnitKind;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static final Unit YUAN = new Unit("元", UnitKind.MONEY, BigDecimal.ONE, "", "元");
  private static final Unit WAN = new Unit("万元", UnitKind.MONEY, new BigDecimal("10000"), "", "万元");

  private static Amount amount(String number, Unit unit) {
    return Amount.of(number, Figure.printed(new BigDecimal(number)), unit, Amount.Origin.CELL);
  }

  private static String fill(String template, Map<String, Object> bindings) {
    return Template.of(template).fill(Lang.ZH, bindings::get);
  }

  @Test
  void an_amount_is_printed_in_its_own_unit() {
    assertEquals("共8,000,000元。", fill("共{$a}。", Map.of("$a", amount("8000000", YUAN))));
    assertEquals("共873.10万元", fill("共{$a}", Map.of("$a", amount("873.10", WAN))));
  }

  @Test
  void all_money_of_a_sentence_is_in_the_unit_of_its_first_amount() {
    Figure sum = Figure.exact(new BigDecimal("2140500"));

    assertEquals(
        "总额214.06万元，合计214.05万元，相差0.01万元",
        fill("总额{$t}，合计{$s}，相差{$t-$s}", Map.of("$t", amount("214.06", WAN), "$s", sum)));
  }

  @Test
  void a_plain_number_stays_a_plain_number() {
    assertEquals("少于4个", fill("少于{$n}个", Map.of("$n", new BigDecimal("4"))));
    assertEquals("相差2", fill("相差{$n-$m}", Map.of("$n", 3, "$m", 5)));
  }

  @Test
  void a_list_is_joined_and_repeats_nothing() {
    assertEquals("缺甲、乙", fill("缺{$l}", Map.of("$l", List.of("甲", "乙", "甲"))));
  }

  @Test
  void a_constant_is_spoken_in_the_language_of_the_sentence() {
    Template template = Template.of("{$s}");

    assertEquals("中央财政资金", template.fill(Lang.ZH, name -> FundSource.CENTRAL));
    assertEquals("central funds", template.fill(Lang.EN, name -> FundSource.CENTRAL));
  }

  @Test
  void a_blank_amount_says_so() {
    assertEquals("（空）", fill("{$a}", Map.of("$a", Amount.blank(""))));
  }
}
