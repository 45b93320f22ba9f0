package org.jishen.recognition;

import static org.jishen.recognition.Disclosures.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.ProjectLine;
import org.junit.jupiter.api.Test;

/** Tables of office files: merged cells, and titles, units and notes in rows of the table. */
class MergedTablesTest {

  private final List<Row> rows = new ArrayList<>();

  /** A row; each cell is text, or text|rows|columns for a merged one; - for one that is covered. */
  private MergedTablesTest row(String... cells) {
    int number = rows.size() + 1;
    List<Cell> own = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      String[] parts = cells[i].split("\\|", -1);
      if (!cells[i].equals("-")) {
        int rowSpan = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        int columnSpan = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
        Place place = new Place("表.xlsx", 0, "Sheet1", 1, number, i + 1, 0, "");
        own.add(new Cell(parts[0], number, i + 1, rowSpan, columnSpan, place));
      }
    }
    rows.add(new Row(own, new Place("表.xlsx", 0, "Sheet1", 1, number, 1, 0, "")));
    return this;
  }

  private BudgetRecogniser.Result read() {
    Place place = new Place("表.xlsx", 0, "Sheet1", 1, 0, 0, 0, "");
    List<Block> blocks = List.of(new Table(1, rows, place));
    return Disclosures.recognise(blocks);
  }

  @Test
  void merged_heads_name_every_column_below_them() {
    BudgetRecogniser.Result result =
        row("2025年支出预算总表|1|5")
            .row("部门名称：某市水务局|1|2", "-", "", "单位：万元|1|2", "-")
            .row("项目|1|2", "-", "2025年预算数|1|3", "-", "-")
            .row("科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .row("合计|1|2", "-", "9.00", "4.00", "5.00")
            .row("213", "农林水支出", "9.00", "4.00", "5.00")
            .row("注：不含上年结转|1|5")
            .read();
    BudgetTable table = facts(result, BudgetTable.class).get(0);
    assertEquals(BudgetTableKind.EXPENDITURE, table.kind());
    assertEquals("某市水务局", table.department());
    assertEquals("万元", table.amountUnit());
    assertEquals("注：不含上年结转", table.note());
    assertEquals(
        List.of("项目/科目编码", "项目/科目名称", "2025年预算数/合计", "2025年预算数/基本支出", "2025年预算数/项目支出"),
        table.columns());
    assertEquals(6, facts(result, BudgetCell.class).size());
    assertEquals(
        List.of("合计", "农林水支出"),
        facts(result, BudgetRow.class).stream().map(BudgetRow::name).toList());
    assertEquals("", result.unread().isEmpty() ? "" : result.unread().toString());
  }

  @Test
  void a_merged_unit_holds_for_all_its_rows() {
    BudgetRecogniser.Result result =
        row("项目支出预算表|1|4")
            .row("单位名称", "项目名称", "金额（元）", "备注")
            .row("某市水务局|2|1", "防汛物资", "10,000", "")
            .row("-", "水质监测", "20,000", "按季")
            .row("某市水文站", "测站维护", "30,000", "")
            .read();
    assertEquals(
        List.of("某市水务局", "某市水务局", "某市水文站"),
        facts(result, ProjectLine.class).stream().map(ProjectLine::owner).toList());
    assertEquals("元", facts(result, ProjectLine.class).get(0).total().measure().text());
  }

  @Test
  void several_tables_on_one_sheet_are_parted_at_their_titles() {
    BudgetRecogniser.Result result =
        row("2025年收入预算总表|1|3")
            .row("单位：万元")
            .row("科目编码", "科目名称", "合计")
            .row("213", "农林水支出", "9.00")
            .row("2025年支出预算总表|1|3")
            .row("单位：元")
            .row("科目编码", "科目名称", "合计")
            .row("213", "农林水支出", "90000")
            .read();
    assertEquals(
        List.of(BudgetTableKind.INCOME, BudgetTableKind.EXPENDITURE),
        facts(result, BudgetTable.class).stream().map(BudgetTable::kind).toList());
    assertEquals(
        List.of("万元", "元"),
        facts(result, BudgetTable.class).stream().map(BudgetTable::amountUnit).toList());
  }

  @Test
  void a_table_that_is_no_budget_table_is_said_to_be_unread() {
    BudgetRecogniser.Result result =
        row("姓名", "职务", "电话").row("甲", "局长", "无").row("乙", "副局长", "无").read();
    assertEquals(0, result.facts().size());
    assertEquals("有3行没有读懂，开头是“姓名”", result.unread().get(0).reason().toString());
  }
}
