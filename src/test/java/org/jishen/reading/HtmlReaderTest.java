package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jishen.document.Table;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String ROW = "<table><tr><td>项目名称</td><td>甲</td></tr></table>";

  private static List<String> shapes(String page) throws UnreadableException {
    return shapes(page, StandardCharsets.UTF_8);
  }

  private static List<String> shapes(String page, Charset charset) throws UnreadableException {
    return Reading.shapes(new Readers().read(new Source("表.html", page.getBytes(charset))));
  }

  @Test
  void paragraphs_and_tables_keep_their_order() throws UnreadableException {
    assertEquals(
        List.of("标题 一", "下一行", "[项目名称|甲]", "注"),
        shapes("<html><body><p>标题&nbsp;\n 一<br>下一行</p>" + ROW + "<div>注</div></body></html>"));
  }

  @Test
  void spans_of_rows_and_columns_push_cells_to_their_columns() throws UnreadableException {
    Table table =
        Reading.tables(
                new Readers()
                    .read(
                        new Source(
                            "表.html",
                            ("<html><table><tr><td rowspan=2>产出<td colspan=2>数量</tr><tr><td>里程<td>5</tr>"
                                    + "<tr><td>效益<td>收入<td>6</table>")
                                .getBytes(StandardCharsets.UTF_8))))
            .get(0);
    assertEquals(2, table.rows().get(0).cells().get(0).rowSpan());
    assertEquals(2, table.rows().get(0).cells().get(1).columnSpan());
    assertEquals(
        List.of(2, 3), table.rows().get(1).cells().stream().map(cell -> cell.column()).toList());
  }

  @Test
  void what_is_not_shown_is_not_read() throws UnreadableException {
    assertEquals(
        List.of("看得见"),
        shapes(
            "<html><body><script>var a='项目';</script><style>p{}</style><p style='display: none'>看不见</p><p>看得见</p></body></html>"));
  }

  @Test
  void a_page_is_read_in_the_charset_that_it_names_or_that_its_bytes_are()
      throws UnreadableException {
    Charset national = Charset.forName("GB18030");
    assertEquals(
        List.of("[项目名称|甲]"),
        shapes("<html><head><meta charset=gbk></head>" + ROW + "</html>", national));
    assertEquals(List.of("[项目名称|甲]"), shapes("<html>" + ROW + "</html>", national));
    assertEquals(List.of("[项目名称|甲]"), shapes("<table>" + ROW.substring(7), StandardCharsets.UTF_8));
  }

  @Test
  void a_table_in_a_cell_stands_behind_the_table_around_it() throws UnreadableException {
    assertEquals(
        List.of("[名称|甲]", "[项目名称|甲]"),
        shapes("<html><table><tr><td>名称</td><td>甲" + ROW + "</td></tr></table></html>"));
  }

  @Test
  void lines_of_a_cell_are_its_paragraphs_and_breaks() throws UnreadableException {
    assertEquals(
        List.of("[一\n二\n三|乙]"),
        shapes("<html><table><tr><td><p>一</p><p>二<br>三</p></td><td>乙</td></tr></table></html>"));
  }

  @Test
  void spreadsheet_xml_under_the_name_of_an_excel_file_is_read() throws UnreadableException {
    String xml =
        "<?xml version='1.0'?>\n<?mso-application progid='Excel.Sheet'?>\n"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Styles><Style ss:ID='p'><NumberFormat ss:Format='Percent'/></Style></Styles>"
            + "<Worksheet ss:Name='表1'><Table><Row ss:Index='2'><Cell ss:MergeAcross='1'><Data ss:Type='String'>项目<B>名称</B></Data></Cell>"
            + "<Cell><Data ss:Type='String'>甲</Data></Cell></Row><Row><Cell ss:Index='2'><Data ss:Type='Number'>5000</Data></Cell>"
            + "<Cell ss:StyleID='p'><Data ss:Type='Number'>0.95</Data></Cell></Row></Table></Worksheet></Workbook>";
    Table table =
        Reading.tables(
                new Readers().read(new Source("表.xls", xml.getBytes(StandardCharsets.UTF_8))))
            .get(0);
    assertEquals(
        "表1!C2", table.rows().get(0).cells().get(1).place().text(org.jishen.knowledge.Lang.ZH));
    assertEquals(
        List.of("", "5000", "95.00%"),
        table.rows().get(1).cells().stream().map(cell -> cell.text()).toList());
  }
}
