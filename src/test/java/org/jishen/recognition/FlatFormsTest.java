package org.jishen.recognition;

import static org.jishen.recognition.Snippets.field;
import static org.jishen.recognition.Snippets.form;
import static org.jishen.recognition.Snippets.funds;
import static org.jishen.recognition.Snippets.indicators;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jishen.submission.FieldKey;
import org.junit.jupiter.api.Test;

class FlatFormsTest {

  private static final String HEAD =
      """
      绩效目标申报表 (2022年度)
      项目名称 甲项目 项目负责人及电话
      主管部门 某局 实施单位 某中心
      """;

  private static FormDraft indicatorsBelow(String header, String rows) {
    return form(HEAD + "年度目标 做好\n绩效指标 " + header + "\n" + rows);
  }

  @Test
  void labels_in_one_line_part_their_values() {
    FormDraft draft =
        form(
            """
            某街道2021年重点项目绩效目标表
            预算单位 某街道 项目主管部门 某办 项目名称 市政维护
            项目预计开始时间 1/1/2021 预计完成时间 12/31/2021 项目申报金额(万元) 2243.02
            项目支出明细 维修费1998元;委托业务费245元
            项目当年绩效目标 做好维护
            """);
    assertEquals("市政维护", field(draft, FieldKey.NAME));
    assertEquals("某办", field(draft, FieldKey.DEPARTMENT));
    assertEquals("某街道", field(draft, FieldKey.UNIT));
    assertEquals("1/1/2021", field(draft, FieldKey.PERIOD));
    assertEquals("做好维护", field(draft, FieldKey.GOAL_ANNUAL));
    assertEquals(List.of("年/项目申报金额//2243.02", "年/维修费//1998元", "年/委托业务费//245元"), funds(draft));
  }

  @Test
  void a_blank_inside_brackets_is_no_cell_border() {
    FormDraft draft = indicatorsBelow("一级指标 二级指标 三级指标 指标值 备注", "产出指标 数量指标 旅游景点开发数量( ≥**个 ) >=4个\n");
    assertEquals(List.of("年/数量指标/旅游景点开发数量( ≥**个 )/>=4个/"), indicators(draft));
  }

  @Test
  void values_are_told_from_names_by_what_columns_hold() {
    FormDraft draft =
        indicatorsBelow(
            "一级指标 二级指标 三级指标 分值 年度指标值 全年实际值 得分 未完成原因",
            """
                产出指标(40分) 时效指标 指标1 2021年11月30日前完成资金支付 8 11月底完成 100% 100% 8
                可持续影响指标 保障种薯供应,促进衔接 8 是 基本达到 7 加强指导;加大支持力度
                """);
    assertEquals(
        List.of("年/时效指标/指标1 2021年11月30日前完成资金支付/11月底完成 100%/8", "年/可持续影响指标/保障种薯供应,促进衔接/是/8"),
        indicators(draft));
  }

  @Test
  void a_row_over_its_parts_has_points_and_no_target() {
    FormDraft draft =
        indicatorsBelow(
            "一级指标 二级指标 三级指标 分值 年度指标值 全年实际值 得分",
            "产出指标 数量指标 ★补助粮食作物种植面积 10 10\n        红薯种植面积 5.5亩 5.5亩\n");
    assertEquals(List.of("年/数量指标/★补助粮食作物种植面积//10", "年/数量指标/红薯种植面积/5.5亩/"), indicators(draft));
  }

  @Test
  void several_indicators_in_one_line_begin_with_their_levels() {
    FormDraft draft =
        form(
            HEAD
                + """
                项目绩效目标 长期目标 年度目标 改善设施,振兴乡村 完成改造,搞好提质
                长期绩效指标 一级指标 二级指标 指标内容 指标值 备注
                产出指标 数量指标 88 100 质量指标 87 100 …
                社会公众或服务对象满意度指标 86 100
                年度绩效指标 一级指标 二级指标 指标内容 指标值 备注
                产出指标 数量指标 85 100
                """);
    assertEquals("改善设施,振兴乡村", field(draft, FieldKey.GOAL_IMPLEMENTATION));
    assertEquals("完成改造,搞好提质", field(draft, FieldKey.GOAL_ANNUAL));
    assertEquals(
        List.of("期/数量指标/88/100/", "期/质量指标/87/100/", "期/社会公众或服务对象满意度指标/86/100/", "年/数量指标/85/100/"),
        indicators(draft));
  }

  @Test
  void a_header_without_third_level_has_the_names_second() {
    FormDraft draft =
        form(
            """
            某市2022年市直部门预算项目支出绩效目标表
            项目名称 大楼运行保障 项目类别 本级支出项目
            项目预算 成本构成 金额 测算(公式)依据 2020年实际执行数 2021年实际执行数
            保安服务费 191 依据招标文件 190 189
            合计 191 190 189
            绩效目标 做好服务
            绩效指标 一级指标 二级指标 绩效标准 当年预期实现值
            数量指标 日常维修次数 反映全年维修情况 2280次
            成本指标 成本控制率 不超预算
            """);
    assertEquals(List.of("年/数量指标/日常维修次数/2280次/", "年/成本指标/成本控制率/不超预算/"), indicators(draft));
    assertEquals(
        List.of(
            "年/保安服务费/金额/191",
            "年/保安服务费/2020年实际执行数/190",
            "年/保安服务费/2021年实际执行数/189",
            "年/合计/金额/191",
            "年/合计/2020年实际执行数/190",
            "年/合计/2021年实际执行数/189"),
        funds(draft));
  }

  @Test
  void a_column_head_beside_its_amount_names_the_column() {
    FormDraft draft =
        form(
            """
            甲项目绩效目标自评表(2022年度) 项目总得分99分
            项目名称 甲项目 实施单位/项目负责人 某中心/
            资金情况(万元) 年度资金总额 全年预算数(A) 300 全年执行数(B) 259.45万元 执行率(B/A) 86.5%
            其中 中央补助 自治区补助 300万元 市县资金
            年度总体目标 做好
            """);
    assertEquals("某中心", field(draft, FieldKey.UNIT));
    assertEquals("", field(draft, FieldKey.LEADER));
    assertEquals(
        List.of(
            "年/年度资金总额/全年预算数/300",
            "年/年度资金总额/全年执行数/259.45万元",
            "年/年度资金总额/执行率/86.5%",
            "年/中央补助//",
            "年/自治区补助//300万元",
            "年/市县资金//"),
        funds(draft));
  }

  @Test
  void sources_in_a_sentence_are_parted_at_their_labels() {
    FormDraft draft =
        form(
            HEAD
                + "资金总额及构成 总额106万元 财政拨款:69万元(其中:上级财政资金:60万元;本级财政:9万元)"
                + " 二、自有资金:0万元 三、其他:37万元\n年度目标 做好\n");
    assertEquals(
        List.of(
            "年/总额//106万元",
            "年/财政拨款//69万元",
            "年/上级财政资金//60万元",
            "年/本级财政//9万元",
            "年/自有资金//0万元",
            "年/其他//37万元"),
        funds(draft));
  }

  @Test
  void targets_of_places_are_one_target_when_they_agree() {
    FormDraft draft =
        indicatorsBelow(
            "一级指标 二级指标 三级指标 指标解释 指标方向 甲街道 乙镇",
            "产出指标 数量指标 修复工程(个) 反映修复情况 ≥ 1 1\n时效指标 开展率 反映开展情况 ≥ 90% 80%\n");
    assertEquals(List.of("年/数量指标/修复工程(个)/≥1/", "年/时效指标/开展率/甲街道:≥90%;乙镇:≥80%/"), indicators(draft));
  }

  @Test
  void targets_of_the_year_and_of_the_whole_project_stand_in_one_row() {
    FormDraft draft =
        form(HEAD + "年度目标 做好\n三级指标 | 年度目标值 | 实施周期目标值\n新建高校 | 7 | 9\n开工率 | 90% | 100%\n");
    assertEquals(
        List.of("期//新建高校/9/", "年//新建高校/7/", "期//开工率/100%/", "年//开工率/90%/"), indicators(draft));
  }

  @Test
  void the_total_beside_the_money_of_the_year_is_that_of_the_whole_project() {
    FormDraft draft = form(HEAD + "资金总额 300 当年资金 100\n年度目标 做好\n");
    assertEquals(List.of("期/资金总额//300", "年/当年资金//100"), funds(draft));
    assertEquals("资金/实施期/资金总额", draft.funds.get(0).place().label());
  }

  @Test
  void goals_over_several_lines_are_one_text() {
    FormDraft draft = form(HEAD + "年度总体目标\n目标1:建成一座。\n目标2:修好两座。\n");
    assertEquals("目标1:建成一座。目标2:修好两座。", field(draft, FieldKey.GOAL_ANNUAL));
  }

  @Test
  void sentences_of_a_notice_are_indicators() {
    FormDraft draft =
        form(
            """
            关于甲镇葡萄种植项目绩效目标设定的公示 2023-03-27
            项目总体绩效目标是:增加产值80万元。现将绩效目标设定如下:
            一、 产出指标
            数量指标:★补助种植数量,葡萄种植数量(≥**株)>=17600株;成活率(≥**%)>=85;成本指标:补助成本≤28.40元/株。
            二、 效益指标
            效益指标:经济效益指标:产值(≥**万元)≥80万元,增加收入(≥**万元)≥70万元;
            三、 满意度指标
            服务对象满意度指标,脱贫户满意度(≥**%)≥95%。
            """);
    assertEquals("甲镇葡萄种植项目", field(draft, FieldKey.NAME));
    assertEquals("增加产值80万元。", field(draft, FieldKey.GOAL_ANNUAL));
    assertEquals(
        List.of(
            "年/数量指标/★补助种植数量,葡萄种植数量(≥**株)/>=17600株/",
            "年/数量指标/成活率(≥**%)/>=85/",
            "年/成本指标/补助成本/≤28.40元/株/",
            "年/经济效益指标/产值(≥**万元)/≥80万元/",
            "年/经济效益指标/增加收入(≥**万元)/≥70万元/",
            "年/服务对象满意度指标/脱贫户满意度(≥**%)/≥95%/"),
        indicators(draft));
  }

  @Test
  void tagged_lines_are_a_form_under_the_name_above_them() {
    FormDraft draft =
        form(
            """
            037001 机房租赁项目 1681680
            【项目概况】:租赁机柜。
            【总体目标】保障运转
            【产出指标-数量指标】指标1:机柜数量(≥77台)
            """);
    assertEquals("机房租赁项目", field(draft, FieldKey.NAME));
    assertEquals("租赁机柜。", field(draft, FieldKey.OVERVIEW));
    assertEquals(List.of("年/数量指标/指标1:机柜数量/≥77台/"), indicators(draft));
    assertEquals(List.of("年/年度预算安排//1681680"), funds(draft));
  }

  @Test
  void what_breaks_off_is_no_indicator() {
    FormDraft draft =
        indicatorsBelow("一级指标 二级指标 三级指标 指标值", "产出指标 数量指标 道路里程 ≥9公里\n质量指标 验收合格率 1[cut]\n");
    assertTrue(draft.cut);
    assertEquals(List.of("年/数量指标/道路里程/≥9公里/"), indicators(draft));
  }

  @Test
  void names_whose_cells_are_lost_are_not_taken_for_targets() {
    FormDraft draft =
        indicatorsBelow(
            "一级指标 二级指标 三级指标 年初目标值 实际完成值 得分", "产出指标 数量指标 国家奖学金人数 国家励志奖学金人数 国家助学金人数 应征入伍人数\n");
    assertTrue(draft.indicators.isEmpty());
    assertNotNull(draft.indicatorsUnreadable);
  }

  @Test
  void a_name_that_was_removed_for_privacy_counts_as_filled() {
    FormDraft draft = form(HEAD.replace("电话", "电话 [name removed]") + "年度目标 做好\n");
    assertEquals("[name removed]", field(draft, FieldKey.LEADER));
  }
}
