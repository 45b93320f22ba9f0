package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jishen.knowledge.Knowledge;
import org.jishen.text.Language;
import org.jishen.text.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final Language LANGUAGE = Language.load(Knowledge.at(Path.of("rules")));

  private static TargetValue value(String raw) {
    return LANGUAGE.targets().read(raw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11月底", "2025年", "第四季度", "每年12月底前", "5个工作日内", "24小时", "年底前", "三个月"})
  void a_date_or_a_limit_is_a_time(String text) {
    assertTrue(Limits.timed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"逐年提升", "按时间节点完成", "及时", "正常开展", "项目期限", ""})
  void words_of_progress_are_no_time(String text) {
    assertFalse(Limits.timed(text));
  }

  @ParameterizedTest
  @CsvSource({
    "质量达标率100%, ≥98%, true",
    "培训人数≥300人, ≥200人, true",
    "培训合格率95%, ≥95%, false",
    "按期完成率(≥**%), ≥95%, false",
    "防疫室84平米, ≤1050元/平米, false",
    "新建水泥路1条, 2公里, false"
  })
  void a_name_contradicts_another_number_of_the_same_unit(String name, String raw, boolean odd) {
    assertEquals(odd, Limits.contradict(name, value(raw)));
  }

  @ParameterizedTest
  @CsvSource({
    "1990, true",
    "2025, true",
    "2100, true",
    "1989, false",
    "2101, false",
    "2025人, false",
    "第一季度, false"
  })
  void a_bare_number_between_1990_and_2100_is_a_year(String raw, boolean year) {
    assertEquals(year, Limits.year(value(raw)));
  }

  @Test
  void a_long_name_is_looked_at_in_no_time() {
    assertFalse(Limits.contradict("率".repeat(100_000) + "9".repeat(100_000), value("≥95%")));
  }

  @ParameterizedTest
  @CsvSource({
    "甲区:2;乙区:3;丙县:1, true",
    "第一年按总投资额返本百分之二十以后逐年递减到零, true",
    "≥95%, false",
    "200（人）, false",
    "逐步提高, false"
  })
  void several_numbers_or_many_words_are_a_passage(String raw, boolean passage) {
    assertEquals(passage, Limits.passage(value(raw)));
  }
}
