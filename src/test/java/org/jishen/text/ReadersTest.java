package org.jishen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notations that no form of the collection shows but that forms can hold. */
class ReadersTest {

  private static final Language LANGUAGE = Language.load(Knowledge.at(Path.of("rules")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "贰拾万元整 | 200000 元 [万元 CELL]",
        "叁仟伍佰元贰角伍分 | 3500.25 元 [元 CELL]",
        "一万二 | 12000 元 [元 TABLE]",
        "1万2千元 | 12000 元 [元 CELL]",
        "１２３.４５ | 123.45 元 [元 TABLE]",
        "￥1,234.56元 | 1234.56 元 [元 CELL]",
        "-5 | -5 元 [元 TABLE]",
        "500(万元) | 5000000 元 [万元 CELL]",
        "其他资金: 中央衔接资金1.75万元 | 17500 元 [万元 CELL]",
        "2025年中央财政资金50万元 | 500000 元 [万元 CELL]",
        "1,23 | NOT_A_NUMBER",
        "30 30 10 | NOT_A_NUMBER",
        "100% | NOT_A_NUMBER",
        "5万人 | NOT_A_NUMBER",
        "10万元/年 | NOT_A_NUMBER",
        "见附件2 | NOT_A_NUMBER",
        "中央资金 | NOT_A_NUMBER",
        "- | BLANK",
        "/ | BLANK",
        "'' | BLANK"
      })
  void fund_cells_under_a_head_in_yuan(String cell, String expected) {
    Unit yuan = LANGUAGE.units().of("元");
    assertEquals(
        expected, Printed.amount(LANGUAGE.amounts().read(cell, yuan, Amount.Origin.TABLE)));
  }

  @Test
  void a_number_without_any_unit_is_not_comparable() {
    Amount amount = LANGUAGE.amounts().read("500", Unit.NONE, Amount.Origin.NONE);
    assertEquals(Amount.State.UNIT_UNKNOWN, amount.state());
    assertFalse(amount.known());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3-5天 | RANGE 3..5 [天 TIME]",
        "3至5天 | RANGE 3..5 [天 TIME]",
        "3～5个工作日 | RANGE 3..5 [工作日 TIME]",
        "10-8% | RANGE 10..8 [% RATIO]",
        "2000-2050人 | RANGE 2000..2050 [人 PEOPLE]",
        "控制在10万元以内 | NUMBER AT_MOST 10 [万元 MONEY]",
        "不超过5% | NUMBER AT_MOST 5 [% RATIO]",
        "达到95%以上 | NUMBER AT_LEAST 95 [% RATIO]",
        "90%（含）以上 | NUMBER AT_LEAST 90 [% RATIO]",
        "＞90% | NUMBER MORE_THAN 90 [% RATIO] sign ＞",
        "＝５０个 | NUMBER EQUAL 50 [个 COUNT] sign ＝",
        "85%左右 | NUMBER 85 [% RATIO] about",
        "约360平米 | NUMBER 360 [平方米 AREA] about",
        "百分之九十五 | NUMBER 95 [% RATIO]",
        "三个月内 | NUMBER AT_MOST 3 [月 TIME]",
        "≥95%;≥90% | NUMBER AT_LEAST 95 [% RATIO] {NUMBER AT_LEAST 90 [% RATIO]}",
        "8个乡镇 | NUMBER 8 [个 COUNT]",
        "300元/人·年 | NUMBER 300 [元/人·年 MONEY]",
        "5元每平方米 | NUMBER 5 [元/平方米 MONEY]",
        "20飘 | NUMBER 20 [飘 NONE]",
        "2016-2020年 | DATE 2016-01-01..2020-12-31",
        "2025年第四季度 | DATE 2025-10-01..2025-12-31",
        "二〇二五年十二月底前 | DATE 2025-12-31 deadline",
        "一次性发放 | TEXT",
        "十分满意 | TEXT",
        "≥**% | TEXT",
        "否 | YES_NO"
      })
  void target_values(String cell, String expected) {
    assertEquals(expected, Printed.target(LANGUAGE.targets().read(cell)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一万二 | 12000",
        "一万零二 | 10002",
        "二十万 | 200000",
        "贰拾万 | 200000",
        "廿五 | 25",
        "二〇二五 | 2025",
        "三点五 | 3.5",
        "三亿五 | 350000000",
        "1万2千 | 12000",
        "1,234.56 | 1234.56",
        "5千万 | 50000000",
        "三分之二 | 0.666666666667"
      })
  void numbers(String text, String expected) {
    Numeral numeral = NumberReader.at(text, 0, LANGUAGE.units());
    assertTrue(numeral != null && numeral.end() == text.length(), text);
    assertEquals(expected, numeral == null ? "" : numeral.figure().value().toPlainString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "①20万元 | ①20万元",
        "10² | 10²",
        "50m² | 50㎡",
        "3km²林地 | 3㎢林地",
        "⻓江⼈⼝ | 长江人口",
        "１２％ | 12%",
        ">=95% | ≥95%",
        "＞＝95% | ≥95%",
        "≧90 | ≥90",
        "（一）甲、乙；丙。 | (一)甲、乙;丙。"
      })
  void normal_form(String raw, String expected) {
    NormalText normal = NormalText.of(raw);
    assertEquals(expected, normal.text());
    assertEquals(expected, NormalText.of(expected).text());
    assertEquals(raw, normal.rawSpan(0, expected.length()));
  }

  @Test
  void a_span_of_the_normal_form_leads_back_to_the_raw_text() {
    NormalText normal = NormalText.of("面积>=50m²，共２个");
    int unit = normal.text().indexOf('㎡');
    assertEquals("m²", normal.rawSpan(unit, unit + 1));
    int sign = normal.text().indexOf('≥');
    assertEquals(">=", normal.rawSpan(sign, sign + 1));
    assertEquals("２个", normal.rawSpan(normal.text().indexOf('2'), normal.text().length()));
  }

  @Test
  void a_list_mark_is_no_digit_of_an_amount() {
    List<AmountReader.Found> found = LANGUAGE.amounts().find("①20万元，②1,234.5元");
    assertEquals("200000", found.get(0).amount().value().toPlainString());
    assertEquals("1234.5", found.get(1).amount().value().toPlainString());
    assertEquals(1, found.get(0).start());
  }

  @Test
  void unit_prices_and_counts_are_no_amounts() {
    assertTrue(LANGUAGE.amounts().find("每人每年60元,400元/人,3000粒,单位:万元").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共2575人，每人每年60元，总计154500元 | PRODUCT(2575人,60元) 154500 = 154500",
        "全年救助87人次,每人次补助500元,共计43500元 | PRODUCT(87人次,500元) 43500 = 43500",
        "甲项20万元;乙项20万元;丙项10万元,合计51万元。" + " | LIST_TOTAL(20万元,20万元,10万元) 500000 not 510000",
        "1.58元/人*253867人=400000元 | PRODUCT(1.58元/人,253867人) 401109.86 = 400000",
        "(20+30)*2=100 | ''",
        "(1+2)*3*4=36 | ''",
        "2130505 其他扶贫支出 2016-2020年 1/1/2021 | ''",
        "比上年减少20万元,其中甲5万元,共计30万元 | ''"
      })
  void formulas(String text, String expected) {
    assertEquals(expected, Printed.formulas(LANGUAGE.formulas().find(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "柳财社〔2025〕第166号 | 柳财社 COUNTY 2025 166 〔〕",
        "柳财社［2025］ 166 号 | 柳财社 COUNTY 2025 166 ［］",
        "柳财社（2025）166号 | 柳财社 COUNTY 2025 166 （）",
        "阳政办发2017-103号 | 阳政办发 CITY 2017 103 ''",
        "根据财预〔2015〕153号 | 财预 CENTRAL 2015 153 〔〕",
        "虞财社〔2024〕5号 | 虞财社 UNKNOWN 2024 5 〔〕"
      })
  void document_numbers(String text, String expected) {
    String found = Printed.documentNumbers(LANGUAGE.documentNumbers().find(text)).strip();
    assertEquals(expected.replace("''", "").strip(), found);
  }
}
