package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.submission.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameUnitTest {

  private static final WordList KNOWN =
      new WordList("bare-units", List.of("期", "元/人", "个", "%"), List.of());

  @ParameterizedTest
  @CsvSource({
    "仓库（≥**平方米）, 平方米",
    "贫困地区旅游景点开发数量( ≥**个 ), 个",
    "排污沟(≥米), 米",
    "受益建档立卡贫困人口数≥**人, 人",
    "补助成本(≤**元/株), 元/株",
    "完成及时率(≥**％), %",
    "举办培训班（期）, 期",
    "补助标准（元/人）, 元/人",
    "产量(单位：公斤), 公斤"
  })
  void a_unit_at_the_end_of_a_name_is_found(String name, String unit) {
    assertEquals(unit, NameUnit.of(name, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"水库维修(一期)", "产床(全复合双体产床)", "培训农民人数", "(≥", "≥≥≥≥≥≥", "≥200"})
  void a_name_without_a_unit_has_none(String name) {
    assertEquals("", NameUnit.of(name, KNOWN));
  }
}
