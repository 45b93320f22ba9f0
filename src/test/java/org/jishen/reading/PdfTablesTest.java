package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tables of neighbouring pages are one, whatever headers and footers stand between. */
class PdfTablesTest {

  private static final double[] COLUMNS = {50, 150, 250};

  private static List<String> shapes(PdfPages pages) throws IOException, UnreadableException {
    return Reading.shapes(new Readers().read(new Source("表.pdf", pages.bytes())));
  }

  private static void rows(PdfPages pages, double top, String... cells) throws IOException {
    double[] rows = new double[cells.length / 2 + 1];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = top + 20 * i;
    }
    pages.lines(COLUMNS, rows);
    for (int i = 0; i < cells.length; i++) {
      pages.text(COLUMNS[i % 2] + 5, rows[i / 2] + 15, cells[i]);
    }
  }

  @Test
  void a_table_goes_on_behind_headers_and_footers_which_are_said_once() throws Exception {
    try (PdfPages pages = new PdfPages(PdfPages.Drawing.STROKES)) {
      for (int page = 1; page <= 3; page++) {
        pages.text(200, 40, "某县2025年部门预算");
        pages.text(200, 60, "单位：万元");
        rows(pages, 100, "科目", "金额", "201-" + page, page + ".50");
        pages.text(200, 800, "Page " + page);
        if (page < 3) {
          pages.next();
        }
      }
      assertEquals(
          List.of(
              "某县2025年部门预算",
              "单位：万元",
              "[科目|金额/201-1|1.50/201-2|2.50/201-3|3.50]",
              "Page 1",
              "Page 2",
              "Page 3"),
          shapes(pages));
    }
  }

  @Test
  void one_form_a_page_stays_one_form_a_page() throws Exception {
    try (PdfPages pages = new PdfPages(PdfPages.Drawing.STROKES)) {
      for (String project : List.of("修路", "办班")) {
        pages.text(100, 60, "项目支出绩效目标表");
        rows(pages, 100, "项目名称", project, "主管部门", "某局", "年度资金", "5万元");
        pages.text(290, 820, "- 1 -");
        if (project.equals("修路")) {
          pages.next();
        }
      }
      assertEquals(
          List.of(
              "项目支出绩效目标表",
              "[项目名称|修路/主管部门|某局/年度资金|5万元]",
              "- 1 -",
              "项目支出绩效目标表",
              "[项目名称|办班/主管部门|某局/年度资金|5万元]",
              "- 1 -"),
          shapes(pages));
    }
  }

  @Test
  void one_form_a_page_stays_one_where_its_title_is_a_row() throws Exception {
    try (PdfPages pages = new PdfPages(PdfPages.Drawing.STROKES)) {
      for (String project : List.of("修路", "办班")) {
        rows(pages, 100, "绩效目标表", "", "项目名称", project, "主管部门", "某局");
        if (project.equals("修路")) {
          pages.next();
        }
      }
      assertEquals(List.of("[绩效目标表|/项目名称|修路/主管部门|某局]", "[绩效目标表|/项目名称|办班/主管部门|某局]"), shapes(pages));
    }
  }

  @Test
  void a_line_that_stands_on_one_page_only_parts_tables() throws Exception {
    try (PdfPages pages = new PdfPages(PdfPages.Drawing.STROKES)) {
      rows(pages, 100, "科目", "金额", "201", "1.50");
      pages.next();
      pages.text(100, 60, "支出表");
      rows(pages, 100, "科目", "金额", "301", "1.50");
      assertEquals(List.of("[科目|金额/201|1.50]", "支出表", "[科目|金额/301|1.50]"), shapes(pages));
    }
  }

  @Test
  void characters_named_by_radicals_are_read_as_people_see_them() {
    assertEquals("项目支出绩效目标表", org.jishen.text.Radicals.unified("项⽬⽀出绩效⽬标表"));
    assertEquals("长门车", org.jishen.text.Radicals.unified("⻓⻔⻋"));
  }
}
