package org.jishen.reading;

import static org.jishen.reading.OfficeFiles.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jishen.document.Document;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

  private static Document read(byte[] file) throws UnreadableException {
    return new Readers().read(new Source("表.xlsx", file));
  }

  private static Document read(String sheet) throws UnreadableException {
    return read(OfficeFiles.xlsx(sheet));
  }

  private static String rows(String... rows) {
    StringBuilder xml = new StringBuilder("<sheetData>");
    for (String row : rows) {
      xml.append("<row>").append(row).append("</row>");
    }
    return xml + "</sheetData>";
  }

  /** A sheet with one number of a style whose format is this. */
  private static String number(String format, String value) throws UnreadableException {
    Map<String, byte[]> parts =
        OfficeFiles.xlsxParts(
            "<sheet name='表1' r:id='s1'/>",
            rows(cell("A1", "金额") + "<c r='B1' s='1'><v>" + value + "</v></c>"));
    parts.put(
        "xl/styles.xml",
        OfficeFiles.text(
            "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='"
                + format
                + "'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='"
                + (format.matches("\\d+") ? format : "170")
                + "'/></cellXfs></styleSheet>"));
    return Reading.tables(read(OfficeFiles.zip(parts))).get(0).rows().get(0).cells().get(1).text();
  }

  @Test
  void a_cell_is_named_as_excel_names_it() throws UnreadableException {
    Table table =
        Reading.tables(
                read(
                    rows(cell("C4", "项目名称") + cell("D4", "甲"), cell("C5", "金额") + cell("D5", "5"))))
            .get(0);
    assertEquals("表1!D5", table.rows().get(1).cells().get(3).place().text(Lang.ZH));
    assertEquals(
        List.of("", "", "项目名称", "甲"),
        table.rows().get(0).cells().stream().map(one -> one.text()).toList());
  }

  @Test
  void merged_cells_are_one_cell_with_its_spans_though_they_reach_beyond_what_is_written()
      throws UnreadableException {
    Table table =
        Reading.tables(
                read(
                    rows(
                            cell("A1", "项目名称") + cell("B1", "甲"),
                            cell("A2", "产出") + cell("B2", "里程"),
                            cell("B3", "质量"))
                        + "<mergeCells><mergeCell ref='B1:XFD1'/><mergeCell ref='A2:A1048576'/></mergeCells>"))
            .get(0);
    assertEquals(1, table.rows().get(0).cells().get(1).columnSpan());
    assertEquals(2, table.rows().get(1).cells().get(0).rowSpan());
    assertEquals(1, table.rows().get(2).cells().size());
    assertEquals(2, table.rows().get(2).cells().get(0).column());
  }

  @Test
  void numbers_are_read_as_they_are_shown() throws UnreadableException {
    assertEquals("500,000", number("#,##0", "500000"));
    assertEquals("95%", number("0%", "0.95"));
    assertEquals("95.50%", number("10", "0.955"));
    assertEquals("17332.4", number("General", "17332.400000000001"));
    assertEquals("5594560", number("0", "5594560"));
    assertEquals("1234567890123.45", number("General", "1234567890123.45"));
    assertEquals("2025年3月", number("yyyy\"年\"m\"月\"", "45717"));
    assertEquals("12.5万元", number("0.0\"万元\"", "12.5"));
    assertEquals("2025/3/1", number("14", "45717"));
    assertEquals("2025年3月", number("57", "45717"));
  }

  @Test
  void the_stored_result_of_a_formula_counts_and_a_missing_one_is_named()
      throws UnreadableException {
    Document document =
        read(
            rows(
                cell("A1", "合计")
                    + "<c r='B1'><f>SUM(B2:B3)</f><v>30</v></c><c r='C1'><f>NOW()</f></c>"));
    assertEquals(List.of("[合计|30]"), Reading.shapes(document));
    assertEquals(List.of("工作表“表1”有1个公式没有保存计算结果，没有读取。请用 Excel 或 WPS 打开并保存后再检查。"), reasons(document));
  }

  @Test
  void what_was_typed_behind_an_equals_sign_is_what_was_meant() throws UnreadableException {
    assertEquals(
        List.of("[期限|=5年]"),
        Reading.shapes(
            read(rows(cell("A1", "期限") + "<c r='B1' t='e'><f>5年</f><v>#NAME?</v></c>"))));
  }

  @Test
  void hidden_sheets_rows_and_columns_are_read_and_named() throws UnreadableException {
    Map<String, byte[]> parts =
        OfficeFiles.xlsxParts(
            "<sheet name='藏' state='hidden' r:id='s1'/><sheet name='表' r:id='s2'/>",
            rows(cell("A1", "甲") + cell("B1", "一")),
            "<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='3' hidden='1'>"
                + cell("A3", "乙")
                + cell("B3", "二")
                + "</row></sheetData>");
    Document document = read(OfficeFiles.zip(parts));
    assertEquals(List.of("[甲|一]", "[乙|二]"), Reading.shapes(document));
    assertEquals(
        List.of("工作表“藏”是隐藏的，已照常读取。", "工作表“表”有隐藏的行（3），已照常读取。", "工作表“表”有隐藏的列，已照常读取。"),
        reasons(document));
    assertTrue(document.unread().stream().allMatch(Unread::deliberate));
  }

  @Test
  void what_stands_alone_above_a_table_or_below_a_gap_is_text() throws UnreadableException {
    assertEquals(
        List.of("某县绩效目标表", "单位：万元", "[项目名称|甲]", "另一张表", "[项目名称|乙]"),
        Reading.shapes(
            read(
                rows(
                    cell("B1", "某县绩效目标表"),
                    cell("A2", "单位：万元"),
                    cell("A3", "项目名称") + cell("B3", "甲"),
                    cell("A5", "另一张表"),
                    cell("A6", "项目名称") + cell("B6", "乙")))));
  }

  @Test
  void shared_and_rich_texts_are_read_without_readings_in_small_print() throws UnreadableException {
    Map<String, byte[]> parts =
        OfficeFiles.xlsxParts(
            "<sheet name='表1' r:id='s1'/>",
            rows("<c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c>"));
    parts.put(
        "xl/sharedStrings.xml",
        OfficeFiles.text(
            "<sst><si><t>甲</t></si><si><r><t>项目</t></r><r><t>名称</t></r><rPh><t>xiangmu</t></rPh></si></sst>"));
    assertEquals(List.of("[项目名称|甲]"), Reading.shapes(read(OfficeFiles.zip(parts))));
  }

  private static List<String> reasons(Document document) {
    return document.unread().stream().map(unread -> unread.reason().in(Lang.ZH)).toList();
  }
}
