package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

  private final UnitNames units = UnitNames.load(Knowledge.at(Path.of("rules")));

  @Test
  void codes_and_marks_are_no_part_of_a_name() {
    assertEquals("柳林县医疗保障局", units.bare("053-柳林县医疗保障局[部门]"));
    assertEquals("六安市金安区体育局", units.bare("[042]六安市金安区体育局"));
    assertEquals("原州区宗教事务局", units.bare("原州区宗教事务局116422210101621779"));
    assertEquals("池州市贵池区棠溪镇人民政府", units.bare("219001-池州市贵池区棠溪镇人民政府"));
  }

  @Test
  void a_short_name_agrees_with_the_full_one() {
    assertTrue(units.agree("卫健委", "蒙城县卫生健康委员会"));
    assertTrue(units.agree("坝塘镇", "宁乡市坝塘镇人民政府"));
    assertFalse(units.agree("柳林县医疗保障服务中心", "柳林县医疗保险服务中心"));
    assertFalse(units.agree("柳林县医疗保障局", "柳林县医疗保险服务中心"));
  }

  @Test
  void a_name_with_one_other_word_is_a_variant() {
    assertTrue(units.variant("柳林县医疗保障服务中心", "柳林县医疗保险服务中心"));
    assertFalse(units.variant("柳林县医疗保险服务中心", "柳林县医疗保险服务中心"));
  }

  @Test
  void sisters_are_no_variants() {
    assertFalse(units.variant("某县城关镇第一小学", "某县城关镇第二小学"));
    assertFalse(units.variant("某县城东街道办事处", "某县城西街道办事处"));
    assertFalse(units.variant("某县教育局", "某县体育局"), "too short to be sure");
  }
}
