package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.document.Document;
import org.jishen.document.Place;
import org.jishen.document.Table;
import org.junit.jupiter.api.Test;

class TextTablesTest {

  @Test
  void lines_are_paragraphs_with_their_line() throws UnreadableException {
    Document document = Reading.of("项目支出绩效目标表\n\n  部门名称：柳林县医疗保障局[部门]  \n");
    assertEquals(List.of("项目支出绩效目标表", "部门名称：柳林县医疗保障局[部门]"), Reading.shapes(document));
    assertEquals(Place.atLine("表.txt", 3), document.blocks().get(1).place());
  }

  @Test
  void one_cell_a_line_is_one_paragraph_a_line() throws UnreadableException {
    assertEquals(List.of("项目名称", "公路养护", "实施单位", "公路站"), shapes("项目名称\n公路养护\n实施单位\n公路站"));
  }

  @Test
  void tabs_part_cells_and_empty_cells_count() throws UnreadableException {
    assertEquals(List.of("标题", "[a||b|/|c||d]"), shapes("标题\na\t\tb\t\n\tc\t\td\n"));
  }

  @Test
  void a_cell_knows_table_row_column_and_line() throws UnreadableException {
    Document document = Reading.of("标题\na\tb\n\n注\n\nc\td\n\ne\tf\n");
    Table second = Reading.tables(document).get(1);
    assertEquals(
        new Place("表.txt", 0, "", 2, 2, 2, 8, ""), second.rows().get(1).cells().get(1).place());
    assertEquals(2, second.number());
    assertEquals(6, second.place().line());
  }

  @Test
  void blank_lines_and_page_breaks_do_not_end_a_table() throws UnreadableException {
    assertEquals(List.of("[a|b/c|d/e|f/g|h]"), shapes("a\tb\n\nc\td\n\n \n\fe\tf\n\t\ng\th\n"));
  }

  @Test
  void a_page_break_within_a_line_parts_it_without_counting_a_line() throws UnreadableException {
    Document document = Reading.of("第一页\f第二页\n第三行");
    assertEquals(List.of("第一页", "第二页", "第三行"), Reading.shapes(document));
    assertEquals(2, document.blocks().get(2).place().line());
  }

  @Test
  void a_title_ends_a_table() throws UnreadableException {
    assertEquals(
        List.of("收入总表", "[a|b]", "支出总表", "[c|d]"), shapes("收入总表\n\na\tb\n\n支出总表\n\nc\td\n"));
  }

  @Test
  void several_lines_of_text_end_a_table_without_any_blank_line() throws UnreadableException {
    assertEquals(List.of("[a|b]", "支出总表", "单位：万元", "[c|d]"), shapes("a\tb\n支出总表\n单位：万元\nc\td\n"));
  }

  @Test
  void one_line_right_between_two_rows_is_a_row_with_one_cell() throws UnreadableException {
    assertEquals(
        List.of("[A01|目录/人民代表大会常务委员会办公厅（室）/A02|目录]"),
        shapes("A01\t目录\n人民代表大会常务委员会办公厅（室）\nA02\t目录\n"));
  }

  @Test
  void a_line_below_the_last_row_is_a_paragraph() throws UnreadableException {
    assertEquals(List.of("[a|b]", "注：本表无数据"), shapes("a\tb\n注：本表无数据"));
    assertEquals(List.of("[a|b]", "注：本表无数据", "[c|d]"), shapes("a\tb\n注：本表无数据\n\nc\td"));
  }

  @Test
  void text_behind_a_tab_is_an_indented_paragraph() throws UnreadableException {
    assertEquals(List.of("[a|b]", "一、本部门职责", "二、机构设置"), shapes("a\tb\n\n\t一、本部门职责\n\t二、机构设置\n"));
  }

  @Test
  void a_blank_amount_at_the_end_of_a_row_is_a_cell() throws UnreadableException {
    assertEquals(List.of("[中央|5/其他资金|/合计|/总计|5]"), shapes("中央\t5\n其他资金\t\n\n合计\t\n总计\t5"));
    assertEquals(List.of("[a|b|c]", "正文。"), shapes("a\tb\tc\n\n正文。\t\n"));
  }

  @Test
  void rows_that_never_have_two_filled_cells_are_paragraphs() throws UnreadableException {
    assertEquals(List.of("柳林县财政局", "2024年8月26日"), shapes("\t\t\t柳林县财政局\n\t\t2024年8月26日\n"));
  }

  @Test
  void bars_part_cells_when_they_stand_apart() throws UnreadableException {
    assertEquals(
        List.of("绩效目标申报表", "[项目名称|养殖场|负责人|/其他资金/总体目标|年度目标/|甲]", "甲|乙"),
        shapes("绩效目标申报表\n项目名称 | 养殖场 | 负责人 | \n其他资金\n总体目标 | 年度目标\n| 甲\n\n甲|乙"));
  }

  @Test
  void markdown_tables_lose_their_frame() throws UnreadableException {
    assertEquals(
        List.of("2025年", "[名称|值/|≥1个/a|b/c]"),
        Reading.shapes(
            Reading.of(
                "表.md", "## **2025年**\n\n| 名称 | 值 |\n|:---|---:|\n| | ≥1个 |\n| a\\|b/c |\n")));
  }

  @Test
  void a_blank_to_be_filled_in_is_not_bold_in_markdown() throws UnreadableException {
    assertEquals(
        List.of("[救助人数（≥**人）|≥**人|目标]", "**一、**目标：**二**"),
        Reading.shapes(Reading.of("表.md", "| 救助人数（≥**人） | ≥**人 | **目标** |\n\n**一、**目标：**二**\n")));
  }

  @Test
  void drawn_tables_lose_their_lines() throws UnreadableException {
    assertEquals(List.of("[名称|值/数量|1]"), shapes("┌──┬──┐\n│名称│值│\n├──┼──┤\n│数量│1│\n└──┴──┘\n"));
    assertEquals(List.of("[名称|值]"), shapes("+----+----+\n| 名称 | 值 |\n+----+----+\n"));
  }

  @Test
  void a_row_of_dashes_with_an_empty_cell_says_something() throws UnreadableException {
    assertEquals(List.of("[a|b|c/|-|-]"), shapes("a | b | c\n| - | -"));
  }

  @Test
  void quoted_cells_may_hold_marks_line_ends_and_quotation_marks() throws UnreadableException {
    assertEquals(
        List.of("[总额|500,000/目标|一是\n二是/\"三公\"经费|4]"),
        shapes("总额\t\"500,000\"\n目标\t\"一是\n二是\"\n\"\"\"三公\"\"经费\"\t4\n"));
  }

  @Test
  void quotation_marks_within_a_cell_are_characters() throws UnreadableException {
    assertEquals(List.of("[\"四好农村路\"经费|5/\"未完|6]"), shapes("\"四好农村路\"经费\t5\n\"未完\t6\n"));
    assertEquals(List.of("\"以人为本\"", "b"), shapes("\"以人为本\"\nb"));
  }

  @Test
  void a_csv_file_is_parted_by_commas() throws UnreadableException {
    Document document =
        Reading.of("表.csv", "项目支出绩效目标表\r\n总额,\"500,000\",元\r\n目标,\"一,\r\n二\",\r\n合计,,\r\n");
    assertEquals(List.of("项目支出绩效目标表", "[总额|500,000|元/目标|一,\n二|/合计||]"), Reading.shapes(document));
    assertEquals(5, Reading.tables(document).get(0).rows().get(2).place().line());
  }

  @Test
  void bars_and_tabs_in_a_csv_file_are_characters() throws UnreadableException {
    assertEquals(
        List.of("[甲 | 乙|1/丙\t丁|2]"), Reading.shapes(Reading.of("表.csv", "甲 | 乙,1\n\"丙\t丁\",2\n")));
  }

  @Test
  void a_csv_file_that_is_parted_by_tabs_is_read_by_tabs() throws UnreadableException {
    assertEquals(
        List.of("[甲|1,000|元/乙|2|元]"),
        Reading.shapes(Reading.of("表.csv", "甲\t\"1,000\"\t元\n乙\t2\t元\n")));
  }

  @Test
  void commas_in_a_text_file_part_nothing() throws UnreadableException {
    assertEquals(List.of("总额500,000元,其中"), shapes("总额500,000元,其中"));
  }

  @Test
  void all_line_ends_count_lines_alike() throws UnreadableException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Document document = Reading.of("a" + end + end + "b\tc" + end + "d\te" + end);
      assertEquals(List.of("a", "[b|c/d|e]"), Reading.shapes(document));
      assertEquals(4, Reading.tables(document).get(0).rows().get(1).place().line());
    }
  }

  @Test
  void invisible_characters_are_taken_out_and_odd_spaces_are_spaces() throws UnreadableException {
    assertEquals(
        List.of("项目名称 甲", "[a|b]"),
        shapes("\u200B项目\uFEFF名\u00AD称\u00A0甲\u2003\u202E\n\u00A0a\u0007\tb\u3000\n"));
  }

  private static List<String> shapes(String text) throws UnreadableException {
    return Reading.shapes(Reading.of(text));
  }
}
