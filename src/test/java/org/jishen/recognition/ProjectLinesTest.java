package org.jishen.recognition;

import static org.jishen.recognition.Disclosures.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.ProjectLine;
import org.jishen.text.Amount;
import org.junit.jupiter.api.Test;

class ProjectLinesTest {

  private static List<String> owned(BudgetRecogniser.Result result) {
    return facts(result, ProjectLine.class).stream()
        .map(line -> line.owner() + "|" + line.name())
        .toList();
  }

  @Test
  void the_seed_has_ten_projects_of_two_units() {
    List<ProjectLine> lines = facts(Disclosures.seed(), ProjectLine.class);
    assertEquals(10, lines.size());
    assertEquals(2, lines.stream().filter(line -> line.owner().equals("柳林县医疗保障局")).count());
    assertEquals(8, lines.stream().filter(line -> line.owner().equals("柳林县医疗保险服务中心")).count());
    BigDecimal sum =
        lines.stream().map(line -> line.total().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, sum.compareTo(new BigDecimal("21281900")));
    assertTrue(lines.stream().noneMatch(ProjectLine::carryOver));
    assertEquals(Amount.State.BLANK, lines.get(0).self().state());
    assertEquals("50.00", lines.get(0).general().raw());
  }

  @Test
  void the_rows_of_a_project_table_form_a_tree() {
    List<BudgetRow> rows =
        facts(Disclosures.seed(), BudgetRow.class).stream()
            .filter(row -> row.table() == 12)
            .toList();
    assertEquals(
        List.of(0, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2),
        rows.stream().map(BudgetRow::level).toList());
    assertTrue(rows.get(0).total());
    assertEquals(5, rows.get(12).parent());
  }

  @Test
  void a_unit_is_known_by_its_sum_where_its_name_says_nothing() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            2025年项目支出预算表
            单位：万元
            项目名称\t合计\t一般公共预算
            某县教育系统\t170\t170
            教育系统机关后勤\t110\t110
            校舍维修\t50\t50
            营养改善\t60\t60
            一中教学\t60\t60
            实验室\t20\t20
            图书\t40\t40
            """);
    assertEquals(List.of("教育系统机关后勤|校舍维修", "教育系统机关后勤|营养改善", "一中教学|实验室", "一中教学|图书"), owned(result));
  }

  @Test
  void a_project_is_no_unit_because_the_next_one_costs_as_much() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            2025年项目支出预算表
            单位：万元
            项目名称\t合计
            校舍维修\t50
            营养改善\t50
            合计\t100
            """);
    assertEquals(List.of("|校舍维修", "|营养改善"), owned(result));
  }

  @Test
  void units_in_a_column_of_their_own_hold_until_the_next() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            2025年项目支出预算明细表
            单位：万元
            单位名称\t项目名称\t预算数
            某县教育局\t校舍维修\t50
            \t营养改善\t60
            某县第一中学\t实验室\t20
            合计\t\t130
            """);
    assertEquals(List.of("某县教育局|校舍维修", "某县教育局|营养改善", "某县第一中学|实验室"), owned(result));
    assertEquals("130", String.valueOf(total(result)));
  }

  private static BigDecimal total(BudgetRecogniser.Result result) {
    return facts(result, ProjectLine.class).stream()
        .map(line -> line.total().value().movePointLeft(4).stripTrailingZeros())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0);
  }

  @Test
  void classes_sources_and_carry_over_columns_are_told_apart() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            附表8
            项目支出表
            部门：某市卫生健康局\t\t\t金额单位：万元
            类型\t项目名称\t项目单位\t合计\t本年拨款\t\t\t财政拨款结转结余\t\t\t财政专户管理资金\t单位资金
            \t\t\t\t一般公共预算\t政府性基金预算\t国有资本经营预算\t一般公共预算\t政府性基金预算\t国有资本经营预算\t\t
            其他运转类\t信息系统运维\t某市卫生健康局\t30.00\t30.00\t\t\t\t\t\t\t
            \t设备购置\t某市疾控中心\t20.00\t10.00\t\t\t\t\t\t\t10.00
            特定目标类\t基本公共卫生\t某市疾控中心\t100.00\t80.00\t\t\t20.00\t\t\t\t
            合计\t\t\t150.00\t120.00\t\t\t20.00\t\t\t\t10.00
            """);
    assertEquals(List.of("某市卫生健康局|信息系统运维", "某市疾控中心|设备购置", "某市疾控中心|基本公共卫生"), owned(result));
    ProjectLine bought = facts(result, ProjectLine.class).get(1);
    assertEquals("10.00", bought.general().raw());
    assertEquals("10.00", bought.self().raw());
    assertEquals("20.00", bought.total().raw());
  }
}
