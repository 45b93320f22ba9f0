package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Table;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static List<String> shapes(String body) throws UnreadableException {
    return Reading.shapes(new Readers().read(new Source("表.docx", OfficeFiles.docx(body))));
  }

  private static Table table(String body) throws UnreadableException {
    return Reading.tables(new Readers().read(new Source("表.docx", OfficeFiles.docx(body)))).get(0);
  }

  private static List<String> layout(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(DocxReaderTest::layout)
        .toList();
  }

  private static String layout(Cell cell) {
    return cell.row()
        + "/"
        + cell.column()
        + " "
        + cell.rowSpan()
        + "x"
        + cell.columnSpan()
        + " "
        + cell.text();
  }

  @Test
  void paragraphs_and_tables_keep_their_order() throws UnreadableException {
    assertEquals(
        List.of("标题", "[项目名称|甲]", "注"),
        shapes(
            paragraph("标题")
                + "<w:tbl>"
                + row(cell("", "项目名称"), cell("", "甲"))
                + "</w:tbl>"
                + paragraph("注")));
  }

  @Test
  void merged_cells_are_one_cell_with_its_spans() throws UnreadableException {
    Table table =
        table(
            "<w:tbl>"
                + row(
                    cell("<w:vMerge w:val='restart'/>", "产出"),
                    cell("<w:gridSpan w:val='2'/>", "数量"))
                + row(cell("<w:vMerge/>", ""), cell("", "里程"), cell("", "5公里"))
                + row(cell("", "效益"), cell("", "收入"), cell("", ""))
                + "</w:tbl>");
    assertEquals(
        List.of(
            "1/1 2x1 产出",
            "1/2 1x2 数量",
            "2/2 1x1 里程",
            "2/3 1x1 5公里",
            "3/1 1x1 效益",
            "3/2 1x1 收入",
            "3/3 1x1 "),
        layout(table));
    assertEquals("表1第2行第3列", table.rows().get(1).cells().get(1).place().text(Lang.ZH));
  }

  @Test
  void a_row_that_begins_late_leaves_its_first_columns_blank() throws UnreadableException {
    Table table =
        table(
            "<w:tbl>"
                + row(cell("", "甲"), cell("", "乙"))
                + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                + cell("", "丙")
                + "</w:tr></w:tbl>");
    assertEquals(List.of("1/1 1x1 甲", "1/2 1x1 乙", "2/1 1x1 ", "2/2 1x1 丙"), layout(table));
  }

  @Test
  void content_controls_around_rows_cells_and_text_are_looked_through() throws UnreadableException {
    assertEquals(
        List.of("[项目名称|甲/金额|5]"),
        shapes(
            "<w:sdt><w:sdtContent><w:tbl>"
                + row(
                    cell("", "项目名称"),
                    "<w:sdt><w:sdtContent>" + cell("", "甲") + "</w:sdtContent></w:sdt>")
                + "<w:sdt><w:sdtContent>"
                + row(
                    cell("", "金额"),
                    "<w:tc><w:p><w:sdt><w:sdtContent><w:r><w:t>5</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>")
                + "</w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>"));
  }

  @Test
  void text_stands_as_it_is_after_all_tracked_changes() throws UnreadableException {
    assertEquals(
        List.of("金额60万元"),
        shapes(
            "<w:p><w:r><w:t>金额</w:t></w:r><w:del><w:r><w:delText>50</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>60</w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>"));
  }

  @Test
  void hidden_text_and_the_codes_of_fields_are_no_text() throws UnreadableException {
    assertEquals(
        List.of("看得见 7"),
        shapes(
            "<w:p><w:r><w:t>看得见 </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>"));
  }

  @Test
  void paragraphs_of_a_cell_are_its_lines() throws UnreadableException {
    Table table =
        table(
            "<w:tbl>"
                + row(
                    "<w:tc>"
                        + paragraph("一")
                        + paragraph("")
                        + "<w:p><w:r><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p></w:tc>",
                    cell("", "乙"))
                + "</w:tbl>");
    assertEquals("一\n二\n三", table.rows().get(0).cells().get(0).text());
  }

  @Test
  void a_table_inside_a_cell_stands_behind_the_table_around_it() throws UnreadableException {
    assertEquals(
        List.of("[项目|甲]", "[里程|5]"),
        shapes(
            "<w:tbl>"
                + row(
                    cell("", "项目"),
                    "<w:tc><w:tbl>"
                        + row(cell("", "里程"), cell("", "5"))
                        + "</w:tbl>"
                        + paragraph("甲")
                        + "</w:tc>")
                + "</w:tbl>"));
  }

  @Test
  void a_text_box_is_read_once() throws UnreadableException {
    String box = "<w:txbxContent>" + paragraph("单位：万元") + "</w:txbxContent>";
    assertEquals(
        List.of("单位：万元", "标题"),
        shapes(
            "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>标题</w:t></w:r></w:p>"));
  }

  @Test
  void tab_stops_are_no_tabs() throws UnreadableException {
    assertEquals(
        List.of("甲"),
        shapes(
            "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"));
  }

  @Test
  void how_a_cell_looked_before_a_tracked_change_does_not_count() throws UnreadableException {
    Table table =
        table(
            "<w:tbl>"
                + row(
                    cell(
                        "<w:tcPrChange><w:tcPr><w:gridSpan w:val='3'/></w:tcPr></w:tcPrChange>",
                        "甲"),
                    cell("", "乙"))
                + "</w:tbl>");
    assertEquals(List.of("1/1 1x1 甲", "1/2 1x1 乙"), layout(table));
  }

  @Test
  void boxes_of_symbol_fonts_are_read_as_boxes() throws UnreadableException {
    assertEquals(
        List.of("□新增项目 ☑延续项目"),
        shapes(
            "<w:p><w:r><w:sym w:font='Wingdings 2' w:char='00A3'/><w:t>新增项目 </w:t></w:r>"
                + "<w:r><w:sym w:font='Wingdings 2' w:char='F052'/><w:t>延续项目</w:t></w:r></w:p>"));
  }

  @Test
  void a_table_wider_than_any_form_is_cut_and_the_cut_is_named() throws UnreadableException {
    String wide = cell("<w:gridSpan w:val='1500'/>", "甲");
    Document document =
        new Readers()
            .read(
                new Source(
                    "表.docx", OfficeFiles.docx("<w:tbl>" + row(wide, wide, wide) + "</w:tbl>")));
    assertEquals(List.of("[甲|甲]"), Reading.shapes(document));
    assertEquals(
        List.of("表格超过2000列，右边的列没有读取。"),
        document.unread().stream().map(unread -> unread.reason().in(Lang.ZH)).toList());
  }
}
