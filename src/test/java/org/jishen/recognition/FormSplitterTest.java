package org.jishen.recognition;

import static org.jishen.recognition.Snippets.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.document.Paragraph;
import org.jishen.submission.FieldKey;
import org.junit.jupiter.api.Test;

class FormSplitterTest {

  private static final String FORM =
      """
      某县项目支出绩效目标表
      项目名称⇥NAME⇥⇥⇥
      主管部门⇥某局⇥实施单位⇥某中心⇥
      年度资金总额⇥5⇥⇥⇥
      年度目标⇥做好⇥⇥⇥
      绩效指标⇥一级指标⇥二级指标⇥三级指标⇥指标值
      ⇥产出指标⇥数量指标⇥甲⇥1个
      """;

  private static List<String> names(String text) {
    return result(text).drafts().stream().map(form -> Snippets.field(form, FieldKey.NAME)).toList();
  }

  private static List<String> rest(String text) {
    return result(text).rest().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  @Test
  void every_form_is_found() {
    assertEquals(
        List.of("甲", "乙", "丙"),
        names(FORM.replace("NAME", "甲") + FORM.replace("NAME", "乙") + FORM.replace("NAME", "丙")));
  }

  @Test
  void a_second_name_begins_a_form_without_a_title() {
    String untitled = FORM.substring(FORM.indexOf("项目名称"));
    assertEquals(
        List.of("甲", "乙"), names(FORM.replace("NAME", "甲") + untitled.replace("NAME", "乙")));
  }

  @Test
  void what_stands_behind_a_form_belongs_to_no_form() {
    String text = FORM + "\n十一、国有资产占有使用情况\n\n1、车辆情况：\n\n共有公务用车2辆。\n";
    assertEquals(List.of("十一、国有资产占有使用情况", "1、车辆情况：", "共有公务用车2辆。"), rest(text));
    assertEquals(1, result(text).drafts().get(0).indicators.size());
  }

  @Test
  void budget_tables_and_narrative_are_no_forms() {
    String text =
        """
        表一：2025年部门收支总表 单位：万元
        收入⇥⇥支出⇥
        项目⇥预算数⇥项目⇥预算数
        一、财政拨款收入⇥289.10⇥一、一般公共服务支出⇥
        其中:一般公共预算拨款⇥289.10⇥⇥
        本年收入合计⇥289.10⇥本年支出合计⇥289.10

        2025年项目支出预算表
        主管部门⇥单位名称⇥项目名称⇥合计
        某局⇥某局⇥甲项目⇥70.00

        （七）绩效目标情况说明。绩效目标：做好工作，提高效益。
        """;
    assertEquals(List.of(), names(text));
  }

  @Test
  void an_allocation_in_an_attachment_is_no_form() {
    String text =
        """
        附件1 2023年专项资金分配表 单位:万元
        项目单位⇥金额
        甲镇⇥10
        乙镇⇥20
        """;
    assertEquals(List.of(), names(text));
  }

  @Test
  void indicators_in_a_sentence_of_the_narrative_are_no_form() {
    String text = "该项目安排200万元。绩效目标:硬化道路10公里。数量指标:硬化道路≥10公里;质量指标:验收合格率100%。\n";
    assertEquals(List.of(), names(text));
  }

  @Test
  void a_form_that_is_cut_behind_its_name_is_a_form() {
    assertEquals(List.of("省级试点示范"), names("附件2 专项资金绩效目标表\n项目名称 | 省级试点示范[cut]\n"));
  }
}
