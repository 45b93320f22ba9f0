package org.jishen.recognition;

import static org.jishen.recognition.Snippets.field;
import static org.jishen.recognition.Snippets.form;
import static org.jishen.recognition.Snippets.funds;
import static org.jishen.recognition.Snippets.indicators;
import static org.jishen.recognition.Snippets.office;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jishen.submission.FieldKey;
import org.jishen.submission.FormKind;
import org.junit.jupiter.api.Test;

class TableFormsTest {

  private static final String BESIDE =
      """
      绩效指标⇥一级指标⇥二级指标⇥三级指标⇥指标值⇥二级指标⇥三级指标⇥指标值
      """;

  private static final String HEAD =
      """
      某县项目支出绩效目标表

      (2025年度)

      项目名称⇥⇥甲项目⇥⇥⇥⇥⇥
      主管部门及代码⇥⇥053-某局⇥⇥实施单位⇥⇥某中心⇥
      项目资金(元)⇥实施期资金总额:⇥200⇥⇥年度资金总额:⇥100⇥⇥
      ⇥其中:中央财政资金⇥150⇥⇥其中:中央财政资金⇥100⇥⇥
      """;

  @Test
  void the_name_above_labels_that_stand_a_row_too_low_is_the_name() {
    FormDraft draft =
        form(
            """
            某县项目支出绩效目标表
            ⇥⇥甲项目⇥⇥⇥⇥⇥
            项目名称⇥⇥053-某局⇥⇥实施单位⇥⇥某中心⇥
            项目属性⇥⇥一次性项目⇥⇥项目期⇥⇥1年⇥
            年度资金总额⇥⇥5⇥⇥⇥⇥⇥
            """);
    assertEquals("甲项目", field(draft, FieldKey.NAME));
    assertEquals("053-某局", field(draft, FieldKey.DEPARTMENT));
    assertEquals("某中心", field(draft, FieldKey.UNIT));
  }

  @Test
  void a_bare_first_row_is_the_name_of_a_form_without_that_label() {
    FormDraft draft =
        form(
            """
            某县项目支出绩效目标表
            甲项目⇥⇥⇥⇥
            主管部门⇥⇥某局⇥⇥实施单位⇥⇥某中心
            年度资金总额⇥⇥5⇥⇥⇥⇥
            """);
    assertEquals("甲项目", field(draft, FieldKey.NAME));
    assertEquals("某局", field(draft, FieldKey.DEPARTMENT));
  }

  @Test
  void two_fund_columns_have_the_scope_of_the_totals_above_them() {
    FormDraft draft = form(HEAD + "其他资金⇥⇥⇥其他资金⇥⇥⇥⇥\n");
    assertEquals("元", draft.amountUnit);
    assertEquals(2025, draft.year);
    assertEquals(
        List.of(
            "期/实施期资金总额//200",
            "年/年度资金总额//100",
            "期/中央财政资金//150",
            "年/中央财政资金//100",
            "期/其他资金//",
            "年/其他资金//"),
        funds(draft));
  }

  @Test
  void a_goal_row_with_one_cell_leaves_the_annual_goal_blank() {
    FormDraft draft = form(HEAD + "实施期目标⇥⇥⇥⇥年度目标⇥⇥⇥\n总体目标⇥做好⇥⇥⇥⇥⇥⇥\n");
    assertEquals("做好", field(draft, FieldKey.GOAL_IMPLEMENTATION));
    assertEquals("", field(draft, FieldKey.GOAL_ANNUAL));
  }

  @Test
  void an_annual_goal_in_the_last_column_is_still_the_annual_goal() {
    FormDraft draft = form(HEAD + "实施期目标⇥⇥⇥⇥年度目标⇥⇥⇥\n总体目标⇥做好⇥⇥⇥⇥⇥⇥做完\n");
    assertEquals("做好", field(draft, FieldKey.GOAL_IMPLEMENTATION));
    assertEquals("做完", field(draft, FieldKey.GOAL_ANNUAL));
  }

  @Test
  void two_indicator_blocks_side_by_side_share_the_first_level() {
    FormDraft draft = form(HEAD + BESIDE + "⇥产出指标⇥数量指标⇥救助城乡居民人数⇥≥9人⇥数量指标⇥救助城乡⇥≥8人\n");
    assertEquals(List.of("期/数量指标/救助城乡居民人数/≥9人/", "年/数量指标/救助城乡/≥8人/"), indicators(draft));
    assertEquals("产出指标", draft.indicators.get(1).level1());
  }

  @Test
  void rows_shifted_to_the_left_are_moved_back_by_their_levels() {
    FormDraft draft =
        form(
            HEAD
                + BESIDE
                + "⇥效益指标⇥社会效益⇥参保率⇥96%⇥社会效益⇥参保率⇥96%\n"
                + """
                生态效益⇥⇥⇥⇥生态效益⇥⇥⇥
                满意度指标⇥服务对象满意度⇥群众满意度⇥≥85%⇥服务对象满意度⇥群众满意度⇥≥80%⇥
                """);
    assertEquals(
        List.of(
            "期/社会效益/参保率/96%/",
            "年/社会效益/参保率/96%/",
            "期/生态效益///",
            "年/生态效益///",
            "期/服务对象满意度/群众满意度/≥85%/",
            "年/服务对象满意度/群众满意度/≥80%/"),
        indicators(draft));
  }

  @Test
  void an_indicator_named_like_a_label_stays_an_indicator() {
    FormDraft draft = form(HEAD + BESIDE + "⇥⇥时效指标⇥项目期限⇥1年⇥时效指标⇥项目期限⇥1年\n");
    assertEquals(List.of("期/时效指标/项目期限/1年/", "年/时效指标/项目期限/1年/"), indicators(draft));
  }

  @Test
  void the_footer_is_read_with_its_blank_cells() {
    FormDraft draft =
        form(
            HEAD
                + BESIDE
                + """
                ⇥产出指标⇥数量指标⇥甲⇥1个⇥数量指标⇥甲⇥1个
                负责人:⇥经办人:⇥⇥联系电话:⇥⇥填报日期:⇥⇥20250108094019⇥
                """);
    assertEquals("", field(draft, FieldKey.LEADER));
    assertEquals("", field(draft, FieldKey.PHONE));
    assertEquals("20250108094019", field(draft, FieldKey.FILED_AT));
    assertEquals(2, draft.indicators.size());
  }

  @Test
  void merged_cells_of_office_files_are_found_by_their_columns() {
    FormDraft draft =
        office(
            "项目名称*2|甲项目*2|项目负责人及电话|",
            "主管部门*2|某局*2|实施单位|某中心",
            "资金情况(万元)*2|年度资金总额:*2|10*2",
            "^*2|其中:财政拨款*2|10*2",
            "总体目标|年度目标*3|年度总体目标完成情况*2",
            "^|建成道路*3|*2",
            "绩效指标|一级指标|二级指标|三级指标|指标值|备注",
            "^|产出指标|数量指标|道路里程|≥9公里|",
            "^|^|^|桥梁座数|≥2座|",
            "^|^|质量指标|验收合格率|100%|");
    assertEquals("建成道路", field(draft, FieldKey.GOAL_ANNUAL));
    assertEquals("", field(draft, FieldKey.GOAL_ACHIEVED));
    assertEquals(List.of("年/年度资金总额//10", "年/财政拨款//10"), funds(draft));
    assertEquals(
        List.of("年/数量指标/道路里程/≥9公里/", "年/数量指标/桥梁座数/≥2座/", "年/质量指标/验收合格率/100%/"), indicators(draft));
  }

  @Test
  void names_on_lines_of_one_cell_belong_to_the_values_beside_them() {
    FormDraft draft =
        office(
            "项目名称|甲项目|实施单位|某中心",
            "年度目标|做好*3",
            "一级指标|二级指标|三级指标|指标值",
            "产出指标|数量指标|指标1:甲/n指标2:乙|≥1个/n≥2个");
    assertEquals(List.of("年/数量指标/指标1:甲/≥1个/", "年/数量指标/指标2:乙/≥2个/"), indicators(draft));
  }

  @Test
  void comparator_and_unit_in_columns_of_their_own_go_with_the_value() {
    FormDraft draft =
        office(
            "项目名称|甲项目|主管部门|某局*6",
            "年度目标|做好*8",
            "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分",
            "产出指标|数量指标|资助人数|≧|735|人次|735|10|10",
            "效益指标|经济效益指标|减轻负担||有效||有效|10|10");
    assertEquals(List.of("年/数量指标/资助人数/≧735人次/10", "年/经济效益指标/减轻负担/有效/10"), indicators(draft));
  }

  @Test
  void cost_indicators_may_be_a_first_level() {
    FormDraft draft =
        office(
            "项目名称|甲项目|主管部门|某局*2",
            "年度目标|做好*4",
            "一级指标|二级指标|三级指标|指标值|分值权重(90)",
            "成本指标|经济成本指标|总成本|≤100万元|20",
            "产出指标|数量指标|道路里程|≥9公里|40");
    assertEquals("成本指标", draft.indicators.get(0).level1());
    assertEquals(List.of("年/经济成本指标/总成本/≤100万元/20", "年/数量指标/道路里程/≥9公里/40"), indicators(draft));
  }

  @Test
  void blocks_side_by_side_have_the_scope_that_their_heads_name() {
    FormDraft draft =
        office(
            "项目名称|甲项目|主管部门|某局*4",
            "年度目标|做好*6",
            "一级指标|二级指标(年度)|三级指标(年度)|指标值(年度)|二级指标(长期)|三级指标(长期)|指标值(长期)",
            "产出指标|数量指标|甲|1个|数量指标|乙|9个");
    assertEquals(List.of("年/数量指标/甲/1个/", "期/数量指标/乙/9个/"), indicators(draft));
  }

  @Test
  void a_form_laid_on_its_side_is_said_to_be_unreadable() {
    FormDraft draft =
        form(
            """
            某县补助资金绩效目标表
            项目单位 | 产出指标 | 效益指标
            质量指标 | 数量指标 | 时效指标 | 社会效益指标
            合规率 | 扶持村数 | 使用率 | 改善环境
            """);
    assertTrue(draft.indicators.isEmpty());
    assertEquals("recognition.wide", String.valueOf(key(draft)));
  }

  @Test
  void amounts_below_a_row_of_labels_belong_to_the_labels_above_them() {
    FormDraft draft =
        form(
            """
            2023年项目支出绩效目标表
            项目名称 | 养护 | 实施单位 | 某局 | |
            资金来源 | 合计 | 中央资金 | 省级资金 | 其他资金
            金额（万元） | 500 | 300 | 150 | 50
            绩效目标 | 做好 | | |
            """);
    assertEquals(List.of("年/合计//500", "年/中央资金//300", "年/省级资金//150", "年/其他资金//50"), funds(draft));
  }

  @Test
  void the_parts_below_a_subtotal_are_marked_as_parts() {
    FormDraft draft =
        form(
            """
            2023年度预算项目绩效目标公开表
            项目名称⇥办学补贴⇥⇥
            项目资金(万元)⇥合计⇥⇥1800
            ⇥一般公共预算拨款⇥小计⇥1800
            ⇥⇥市本级⇥1800
            ⇥政府性基金预算拨款⇥⇥
            年度绩效目标⇥做好⇥⇥
            """);
    assertEquals(
        List.of("年/合计//1800", "年/一般公共预算拨款//1800", "年/市本级//1800", "年/政府性基金预算拨款//"), funds(draft));
    assertEquals(
        List.of(false, false, true, false),
        draft.funds.stream().map(FormDraft.FundEntry::indented).toList());
  }

  private static String key(FormDraft draft) {
    return draft.indicatorsUnreadable == null ? "" : draft.indicatorsUnreadable.key();
  }

  @Test
  void a_plan_and_its_result_beside_each_other_are_told_apart() {
    FormDraft draft =
        office(
            "项目名称|甲项目*3",
            "项目资金(万元)|年初预算数|全年执行数|执行率",
            "年度资金总额|10|9|90%",
            "年度总体目标|预期目标*2|实际完成情况",
            "^|修路*2|修好了路",
            "一级指标|二级指标|三级指标|指标值");
    assertEquals(FormKind.SELF_EVALUATION, draft.kind);
    assertEquals("修路", field(draft, FieldKey.GOAL_ANNUAL));
    assertEquals("修好了路", field(draft, FieldKey.GOAL_ACHIEVED));
    assertEquals(
        List.of("年/年度资金总额/年初预算数/10", "年/年度资金总额/全年执行数/9", "年/年度资金总额/执行率/90%"), funds(draft));
  }
}
