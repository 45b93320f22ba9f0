package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.jishen.submission.ForeignIndicator;
import org.jishen.submission.IndicatorSet;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final String ROADS =
      """
      indicators:
        - {level1: 产出指标, level2: 数量指标, name: 村内道路硬化里程, value: "≥100公里"}
        - {level1: 产出指标, level2: 数量指标, name: 培训农民人数, value: "≥200人"}
        - {level1: 产出指标, level2: 质量指标, name: 验收合格率, value: "≥95%"}
      """;

  private static List<String> foreign(String keys) {
    return Yaml.form(keys + ROADS).facts(ForeignIndicator.class).stream()
        .map(fact -> fact.topic() + " " + fact.indicator().name())
        .toList();
  }

  @Test
  void an_indicator_of_a_thing_that_the_form_nowhere_names_is_foreign() {
    assertEquals(
        List.of("教育 培训农民人数", "道路 村内道路硬化里程").stream().sorted().toList(),
        foreign("name: 高标准农田建设项目\n").stream().sorted().toList());
  }

  @Test
  void a_thing_that_the_overview_names_is_at_home() {
    assertEquals(List.of("教育 培训农民人数"), foreign("name: 高标准农田建设项目\noverview: 硬化道路\n"));
  }

  @Test
  void a_form_that_names_no_thing_has_no_foreign_indicator() {
    assertEquals(List.of(), foreign("name: 某专项资金\n"));
  }

  private static IndicatorSet set(String keys) {
    Submission submission = Yaml.form(keys);
    return submission.facts(IndicatorSet.class).get(0);
  }

  @Test
  void sets_of_indicators_are_equal_whatever_their_order_and_blanks() {
    String first = "  - {level1: 产出指标, level2: 数量指标, name: 培训农民人数, value: \"≥200人\"}\n";
    String second = "  - {level1: 产出指标, level2: 质量指标, name: 验收合格率, value: \"≥ 95%\"}\n";
    String head = "name: 某项目\nindicators:\n";
    assertEquals(
        set(head + first + second).key(), set(head + second.replace("≥ ", "≥") + first).key());
    assertEquals(2, set(head + first + second).size());
    assertNotEquals(set(head + first).key(), set(head + second).key());
  }
}
