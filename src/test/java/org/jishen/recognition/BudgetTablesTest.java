package org.jishen.recognition;

import static org.jishen.recognition.Disclosures.fact;
import static org.jishen.recognition.Disclosures.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.text.Amount;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BudgetTablesTest {

  @Test
  void the_thirteen_tables_of_the_seed_have_their_kind_unit_and_department() {
    List<BudgetTable> tables = facts(Disclosures.seed(), BudgetTable.class);
    assertEquals(
        List.of(
            BudgetTableKind.BALANCE,
            BudgetTableKind.INCOME,
            BudgetTableKind.EXPENDITURE,
            BudgetTableKind.FISCAL_BALANCE,
            BudgetTableKind.GENERAL_EXPENDITURE,
            BudgetTableKind.BASIC_EXPENDITURE,
            BudgetTableKind.FUND_INCOME,
            BudgetTableKind.FUND_EXPENDITURE,
            BudgetTableKind.STATE_CAPITAL,
            BudgetTableKind.THREE_PUBLIC,
            BudgetTableKind.OPERATING,
            BudgetTableKind.PROJECT,
            BudgetTableKind.PROJECT_CARRY_OVER),
        tables.stream().map(BudgetTable::kind).toList());
    for (BudgetTable table : tables) {
      assertEquals("万元", table.amountUnit(), table.title());
      assertEquals("柳林县医疗保障局[部门]", table.department(), table.title());
    }
  }

  @Test
  void the_rows_of_the_seed_are_all_there() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    List<Long> counts =
        facts(seed, BudgetTable.class).stream()
            .map(
                table ->
                    facts(seed, BudgetRow.class).stream()
                        .filter(row -> row.table() == table.number())
                        .count())
            .toList();
    assertEquals(List.of(41L, 20L, 20L, 42L, 20L, 33L, 1L, 1L, 1L, 6L, 2L, 13L, 0L), counts);
  }

  @Test
  void empty_tables_are_empty_and_carry_their_note() {
    List<BudgetTable> tables = facts(Disclosures.seed(), BudgetTable.class);
    assertEquals(
        List.of(7, 8, 9, 13),
        tables.stream().filter(BudgetTable::empty).map(BudgetTable::number).toList());
    assertEquals(
        List.of(7, 8, 9, 13),
        tables.stream()
            .filter(table -> table.note().equals("注：本表无数据"))
            .map(BudgetTable::number)
            .toList());
  }

  @Test
  void totals_of_the_seed_are_read_in_yuan() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    for (int table : List.of(2, 3, 5)) {
      BudgetRow total = fact(seed, BudgetRow.class, row -> row.table() == table && row.total());
      assertEquals("合计", total.name());
      assertEquals(new BigDecimal("26583200.00"), cell(seed, table, total.row(), 3).value());
    }
    assertEquals(new BigDecimal("42300.00"), cell(seed, 10, 6, 2).value());
  }

  private static Amount cell(BudgetRecogniser.Result result, int table, int row, int column) {
    return fact(
            result,
            BudgetCell.class,
            cell -> cell.table() == table && cell.row() == row && cell.column() == column)
        .amount();
  }

  @Test
  void the_sides_of_a_table_have_rows_and_columns_of_their_own() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    BudgetRow left = row(seed, 1, "收入总计");
    BudgetRow right = row(seed, 1, "支出总计");
    assertEquals(8, left.row());
    assertEquals(41, right.row());
    List<String> columns =
        facts(seed, BudgetCell.class).stream()
            .filter(cell -> cell.table() == 1 && cell.row() == right.row())
            .map(BudgetCell::columnName)
            .toList();
    assertEquals(List.of("支出/2025年合计", "支出/当年预算安排"), columns);
  }

  private static BudgetRow row(BudgetRecogniser.Result result, int table, String name) {
    return fact(result, BudgetRow.class, row -> row.table() == table && row.name().equals(name));
  }

  @Test
  void codes_give_level_and_parent() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    BudgetRow item = row(seed, 5, "公务员医疗补助");
    BudgetRow section = row(seed, 5, "行政事业单位医疗");
    BudgetRow division = row(seed, 5, "卫生健康支出");
    assertEquals("2101103", item.code());
    assertEquals(3, item.level());
    assertEquals(section.row(), item.parent());
    assertEquals(division.row(), section.parent());
    assertEquals(0, division.parent());
    assertEquals(1, division.level());
  }

  @Test
  void numbering_gives_the_depth_of_rows_without_codes() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    BudgetRow cars = row(seed, 10, "公务用车购置及运行费");
    BudgetRow buying = row(seed, 10, "①公务用车购置费");
    assertEquals(1, cars.level());
    assertEquals(2, buying.level());
    assertEquals(cars.row(), buying.parent());
    assertEquals("公务用车购置费", buying.nameKey());
    assertTrue(row(seed, 10, "合计").total());
  }

  @Test
  void a_row_without_a_second_name_gathers_those_below_it() {
    BudgetRecogniser.Result seed = Disclosures.seed();
    BudgetRow goods = row(seed, 6, "商品和服务支出");
    long parts =
        facts(seed, BudgetRow.class).stream()
            .filter(row -> row.table() == 6 && row.parent() == goods.row())
            .count();
    assertEquals(13, parts);
  }

  @Test
  void heads_of_several_rows_are_joined() {
    BudgetTable table =
        fact(Disclosures.seed(), BudgetTable.class, one -> one.kind() == BudgetTableKind.PROJECT);
    assertEquals(
        List.of(
            "项目名称",
            "合计",
            "2025年财政拨款/一般公共预算",
            "2025年财政拨款/政府性基金预算",
            "2025年财政拨款/国有资本经营预算",
            "财政专户管理资金",
            "单位资金"),
        table.columns());
  }

  @Test
  void a_head_with_title_and_unit_on_one_line_is_read() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            表一:2021年部门收支总表 单位:万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、财政拨款收入\t289.10\t一、一般公共服务支出\t
            其中:一般公共预算拨款\t289.10\t七、社会保障和就业支出\t271.68
            政府性基金预算拨款\t\t八、卫生健康支出\t7.92
            二、上级补助收入\t\t十七、住房保障支出\t9.50
            本年收入合计\t289.10\t本年支出合计\t289.10
            收入总计\t289.10\t支出总计\t289.10
            """);
    BudgetTable table = facts(result, BudgetTable.class).get(0);
    assertEquals(BudgetTableKind.BALANCE, table.kind());
    assertEquals("万元", table.amountUnit());
    BudgetRow fiscal = row(result, 1, "一、财政拨款收入");
    assertEquals(fiscal.row(), row(result, 1, "其中:一般公共预算拨款").parent());
    assertEquals(fiscal.row(), row(result, 1, "政府性基金预算拨款").parent());
    assertEquals(0, row(result, 1, "二、上级补助收入").parent());
  }

  @Test
  void codes_in_three_columns_are_put_together_and_the_unit_is_yuan() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            2025年部门支出预算总表
            编制部门：某区商务委员会\t\t单位：元
            科目编码\t\t\t功能分类科目名称\t支出预算\t\t
            类\t款\t项\t\t合计\t基本支出\t项目支出
            206\t\t\t科学技术支出\t17,200,000.00\t\t17,200,000.00
            206\t05\t\t科技条件与服务\t17,200,000.00\t\t17,200,000.00
            206\t05\t03\t科技条件专项\t17,200,000.00\t\t17,200,000.00
            合计\t\t\t\t17,200,000.00\t\t17,200,000.00
            """);
    assertEquals("2060503", row(result, 1, "科技条件专项").code());
    assertEquals(2, row(result, 1, "科技条件专项").parent());
    assertTrue(row(result, 1, "合计").total());
    assertEquals(new BigDecimal("17200000.00"), cell(result, 1, 3, 5).value());
  }

  @Test
  void a_table_goes_on_over_a_page_break_with_its_head_repeated_or_not() {
    String head = "科目编码\t科目名称\t合计\n";
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            "2025年支出预算总表\n单位：万元\n"
                + head
                + "208\t社会保障支出\t5.00\n\n- 3 -\n\n"
                + head
                + "210\t卫生支出\t6.00\n\n221\t住房支出\t7.00\n合计\t\t18.00\n");
    assertEquals(1, facts(result, BudgetTable.class).size());
    assertEquals(
        List.of("社会保障支出", "卫生支出", "住房支出", "合计"),
        facts(result, BudgetRow.class).stream().map(BudgetRow::name).toList());
  }

  @Test
  void a_table_whose_heads_are_the_items_has_one_row_without_a_name() {
    BudgetRecogniser.Result result =
        Disclosures.recognise(
            """
            “三公”经费预算表
            单位：万元
            “三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费
            \t\t小计\t公务用车购置费\t公务用车运行费\t
            328.70\t10.00\t78.70\t43.00\t35.70\t240.00
            """);
    assertEquals(6, facts(result, BudgetCell.class).size());
    assertEquals(
        "公务用车购置及运行费/公务用车购置费",
        fact(result, BudgetCell.class, cell -> cell.column() == 4).columnName());
  }

  @Test
  void an_amount_in_a_table_without_a_unit_has_no_unit() {
    BudgetRecogniser.Result result =
        Disclosures.recognise("2025年支出预算总表\n科目编码\t科目名称\t合计\n208\t社会保障支出\t5.00\n");
    assertEquals(
        Amount.State.UNIT_UNKNOWN, facts(result, BudgetCell.class).get(0).amount().state());
  }

  @Test
  void sixteen_thousand_rows_are_read_in_seconds() {
    StringBuilder text = new StringBuilder("2025年项目支出预算表\n单位：万元\n项目名称\t合计\t一般公共预算\n");
    for (int i = 0; i < 16_000; i++) {
      text.append("项目").append(i).append("号建设\t1.00\t1.00\n");
    }
    BudgetRecogniser.Result result =
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> Disclosures.recognise(text.toString()));
    assertEquals(16_000, facts(result, BudgetRow.class).size());
  }
}
