package org.jishen.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.BalancePair;
import org.jishen.submission.RollUp;
import org.jishen.submission.SameFigure;
import org.jishen.submission.Slip;
import org.jishen.submission.StatementCell;
import org.jishen.submission.StatementChange;
import org.jishen.submission.StatementParts;
import org.jishen.submission.StatementShare;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;

class BudgetFactsTest {

  private static final String EXPENDITURE =
      """
        - title: %s
          unit: 万元
          columns: [科目编码, 科目名称, 合计, 基本支出, 项目支出]
          rows:
            - ["", 合计, "60.00", "40.00", "20.00"]
            - ["205", 教育支出, "60.00", "40.00", "20.00"]
            - ["20502", 普通教育, "60.00", "40.00", "20.00"]
            - ["2050202", 小学教育, "45", "35.00", "10.00"]
            - ["2050203", 初中教育, "%s", "%s", "10.00"]
      """;

  private static Submission tables(String... tables) throws UnreadableException {
    return Yaml.read("tables:\n" + String.join("", tables));
  }

  private static Submission narrative(String... lines) throws UnreadableException {
    StringBuilder text = new StringBuilder("narrative:\n  - 一、部门预算收支情况说明\n");
    for (String line : lines) {
      text.append("  - \"").append(line).append("\"\n");
    }
    return Yaml.read(text.toString());
  }

  private static List<RollUp> wrong(Submission submission) {
    return submission.facts(RollUp.class).stream()
        .filter(sum -> !sum.stated().agrees(sum.computed()))
        .toList();
  }

  @Test
  void codes_columns_and_totals_are_added_up() throws UnreadableException {
    Submission submission = tables(EXPENDITURE.formatted("2025年预算支出总表", "15.00", "5.00"));
    List<RollUp.Kind> kinds =
        submission.facts(RollUp.class).stream().map(RollUp::kind).distinct().sorted().toList();
    assertEquals(
        List.of(RollUp.Kind.TOTAL, RollUp.Kind.CLASSIFICATION, RollUp.Kind.COLUMNS), kinds);
    assertEquals(List.of(), wrong(submission));
  }

  @Test
  void a_whole_number_in_a_table_with_cents_is_not_rounded_to_the_unit()
      throws UnreadableException {
    Submission submission = tables(EXPENDITURE.formatted("2025年预算支出总表", "14.70", "4.70"));
    assertTrue(
        wrong(submission).stream()
            .anyMatch(sum -> sum.whole().equals("20502 普通教育") && sum.column().equals("合计")));
  }

  @Test
  void an_item_that_differs_between_two_tables_of_the_same_total_is_found()
      throws UnreadableException {
    Submission submission =
        tables(
            EXPENDITURE.formatted("2025年预算支出总表", "15.00", "5.00"),
            EXPENDITURE.formatted("2025年一般公共预算支出表", "15.50", "5.50"));
    List<SameFigure> different =
        submission.facts(SameFigure.class).stream()
            .filter(same -> !same.figure().agrees(same.otherFigure()))
            .toList();
    assertEquals(1, different.size());
    assertEquals("2025年预算支出总表/初中教育/合计", different.get(0).first());
  }

  @Test
  void the_totals_of_both_sides_of_a_narrative_stand_beside_each_other()
      throws UnreadableException {
    List<BalancePair> pairs =
        narrative("2024年度收入总计99278.25万元，支出总计99598.25万元。").facts(BalancePair.class);
    assertEquals(1, pairs.size());
    assertFalse(pairs.get(0).income().agrees(pairs.get(0).expenditure()));
  }

  @Test
  void income_of_this_year_is_no_total() throws UnreadableException {
    assertEquals(List.of(), narrative("本年收入合计90.00万元，本年支出合计100.00万元。").facts(BalancePair.class));
  }

  @Test
  void an_amount_finds_the_row_of_its_name_in_another_unit() throws UnreadableException {
    Submission submission =
        Yaml.read(
            "tables:\n"
                + EXPENDITURE.formatted("2025年预算支出总表", "15.00", "5.00")
                + "narrative:\n  - 一、部门预算收支情况说明\n"
                + "  - \"教育支出（类）普通教育（款）初中教育（项）150000.00元。\"\n");
    List<StatementCell> cells = submission.facts(StatementCell.class);
    assertEquals(1, cells.size());
    assertEquals("初中教育", cells.get(0).row());
    assertTrue(cells.get(0).stated().agrees(cells.get(0).figure()));
  }

  @Test
  void a_rate_is_computed_from_last_year_and_allows_its_rounding() throws UnreadableException {
    StatementChange change =
        narrative("机关运行经费预算8.06万元，比2024年预算增加0.45万元，增长6%。").facts(StatementChange.class).get(0);
    assertEquals("5.91", change.rounded().toPlainString());
    assertTrue(change.stated().agrees(change.computed()));
  }

  @Test
  void a_share_is_one_of_the_whole_that_lists_it() throws UnreadableException {
    StatementShare share =
        narrative("支出预算2658.32万元，其中：基本支出530.13万元，占19.94%；项目支出2128.19万元，占80.06%。")
            .facts(StatementShare.class)
            .get(0);
    assertEquals("19.94", share.rounded().toPlainString());
    assertTrue(share.stated().agrees(share.computed()));
  }

  @Test
  void a_whole_that_is_parted_twice_is_not_held_against_both_lists_together()
      throws UnreadableException {
    List<StatementParts> lists =
        narrative(
                "财政拨款收支总预算100.00万元。其中：一般公共预算拨款90.00万元，政府性基金预算拨款10.00万元。"
                    + "其中：当年拨款收入95.00万元，上年结转收入5.00万元。")
            .facts(StatementParts.class);
    assertFalse(lists.isEmpty());
    assertTrue(lists.stream().allMatch(list -> list.stated().agrees(list.computed())));
  }

  @Test
  void a_paragraph_without_an_end_is_no_fault_where_most_have_none() throws UnreadableException {
    String open = "本年支出预算安排用于办公，用于差旅，其余部分全部用于房屋的日常维修和养护";
    assertEquals(
        List.of(),
        narrative(open + "一", open + "二", open + "三").facts(Slip.class).stream()
            .filter(slip -> slip.kind() == Slip.Kind.NO_END)
            .toList());
  }
}
