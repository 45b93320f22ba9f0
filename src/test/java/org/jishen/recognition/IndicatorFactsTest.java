package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.EmptyIndicator;
import org.jishen.submission.Feature.State;
import org.jishen.submission.Indicator;
import org.jishen.submission.IndicatorPair;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.NameKind;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;

class IndicatorFactsTest {

  private static Submission rows(String... rows) {
    return Yaml.form("indicators:\n" + String.join("\n", rows).indent(2).replace("  {", "  - {"));
  }

  private static String row(String scope, String level2, String name, String value) {
    return "{level2: '%s', name: '%s', value: '%s', scope: %s}"
        .formatted(level2, name, value, scope);
  }

  private static List<String> pairs(Submission submission) {
    return submission.facts(IndicatorPair.class).stream()
        .map(pair -> pair.implementation().row() + "-" + pair.annual().row())
        .toList();
  }

  @Test
  void names_of_levels_have_other_forms_of_the_same() {
    IndicatorVocabulary levels = IndicatorVocabulary.load(Knowledge.installed());
    assertEquals(
        Stream.of(Level1.OUTPUT, Level1.OUTPUT, Level1.BENEFIT, Level1.UNKNOWN).toList(),
        Stream.of("产出指标(40分)", "项目完成指标", "效果指标", "管理指标")
            .map(name -> levels.levels(name, "").level1())
            .toList());
    assertEquals(
        List.of(
            Level2.QUANTITY,
            Level2.ECONOMIC,
            Level2.SATISFACTION,
            Level2.SATISFACTION,
            Level2.ECONOMIC_COST,
            Level2.UNKNOWN),
        Stream.of("产出数量指标", "经济效益", "服务对象满意度指标等", "社会公众或服务对象满意度指标", "经济成本指标", "其他指标")
            .map(name -> levels.levels("", name).level2())
            .toList());
    assertEquals(Level1.OUTPUT, levels.levels("", "成本指标").level1());
    assertEquals(Level2.SATISFACTION, levels.levels("满意度指标", "").level2());
  }

  @Test
  void a_name_says_what_it_measures() {
    IndicatorNames names = IndicatorNames.load(Knowledge.installed());
    assertEquals(
        List.of(
            NameKind.RATE,
            NameKind.RATE,
            NameKind.SATISFACTION,
            NameKind.PEOPLE,
            NameKind.AREA,
            NameKind.LENGTH,
            NameKind.UNIT_COST,
            NameKind.YES_NO,
            NameKind.UNIT_COST,
            NameKind.COUNT,
            NameKind.UNKNOWN),
        Stream.of(
                "城乡居民参保率",
                "政策覆盖面",
                "游客满意度（≥**%）",
                "城乡居民救助人数",
                "新增灌溉面积",
                "村内道路硬化里程",
                "人均补贴标准",
                "是否按时发放",
                "流转土地补助标准",
                "脱贫户供水设施数量",
                "打井、配电")
            .map(names::kind)
            .toList());
  }

  @Test
  void list_marks_and_what_the_template_left_are_no_part_of_a_name() {
    IndicatorNames names = IndicatorNames.load(Knowledge.installed());
    assertEquals("免费发放原原种", names.key("指标1免费发放原原种"));
    assertEquals("贫困地区旅游景点开发数量", names.key("贫困地区旅游景点开发数量( ≥**个 )"));
    assertEquals("受益人口数", names.key("★①受益人口数≥**人"));
    assertEquals("粉碎拌合机", names.key("* 粉碎拌合机(≥台)"));
    assertEquals("5000吨稻谷储备到位率", names.key("5000吨稻谷储备到位率"));
    assertTrue(names.blank("指标1："));
    assertTrue(names.blank("……"));
  }

  @Test
  void a_row_with_neither_name_nor_value_is_empty() {
    Submission submission = rows(row("annual", "生态效益指标", "", ""), row("annual", "数量指标", "", "88"));
    EmptyIndicator empty = submission.facts(EmptyIndicator.class).get(0);
    assertEquals(Level2.ECOLOGICAL, empty.level2());
    assertEquals("绩效指标/年度/生态效益指标", empty.place().label());
    Indicator nameless = submission.facts(Indicator.class).get(0);
    assertTrue(nameless.nameless());
    assertEquals("88", nameless.value().raw());
  }

  @Test
  void a_name_cut_short_by_a_narrow_cell_is_the_same_name() {
    Submission submission =
        rows(
            row("implementation", "数量指标", "医疗服务与保障能力提升", "50万元"),
            row("implementation", "质量指标", "保证业务的正常开展", "正常开展"),
            row("annual", "数量指标", "医疗服务与保障", "60万元"),
            row("annual", "质量指标", "保证业", "正常开展"),
            row("annual", "数量指标", "保证业务的正常开展", "正常开展"));
    assertEquals(List.of("1-3", "2-4"), pairs(submission));
    assertEquals(
        List.of(false, false, false, true, false),
        submission.facts(Indicator.class).stream().map(Indicator::repeated).toList());
    assertTrue(submission.facts(IndicatorPair.class).get(1).annual().repeated());
  }

  @Test
  void each_indicator_has_one_partner_at_most_and_equal_names_come_first() {
    Submission submission =
        rows(
            row("implementation", "数量指标", "村内道路硬化里程", "≥1公里"),
            row("implementation", "数量指标", "村内道路硬化里程及绿化", "≥2公里"),
            row("annual", "数量指标", "村内道路硬化里程及绿化", "≥2公里"),
            row("annual", "数量指标", "村内道路硬化里程", "≥1公里"),
            row("annual", "数量指标", "村内道路硬化里程", "≥1公里"));
    assertEquals(List.of("2-3", "1-4"), pairs(submission));
  }

  @Test
  void the_features_say_which_scopes_have_indicators() {
    Submission submission = rows(row("annual", "数量指标", "里程", "1公里"));
    assertEquals(State.READ, Yaml.feature(submission, "form:1", "indicators").state());
    assertEquals(
        State.ABSENT, Yaml.feature(submission, "form:1", "implementationIndicators").state());
    assertEquals(
        State.BLANK, Yaml.feature(Yaml.form("indicators: []"), "form:1", "indicators").state());
  }
}
