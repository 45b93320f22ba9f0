package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * PDF files that departments published: every table with lines is found, none is split or merged.
 * What is expected was written down from the pictures of the pages, not from what was read.
 */
class PublishedPdfTest {

  private static final Path FOLDER = Path.of("../shared/samples/pdf");

  /**
   * A table as a person sees it: pages; title; rows to the last that says something, blank ones
   * counted, and columns; cells that span; what the row of totals says, or the last row.
   */
  private static final List<String> PLANNING =
      List.of(
          "6; ; 6x3; 0; 5 上海市普陀区规划和自然资源管理事务中心（下属事业单位）",
          "7; 收入支出决算总表; 30x4; 2; 总计 9859.38 总计 9859.38",
          "8-9; 收入决算表; 27x9; 9; 合计 9746.50 9746.50",
          "10-11; 支出决算表; 27x8; 8; 合计 9759.38 5377.64 4381.74",
          "12-13; 财政拨款收入支出决算总表; 32x7; 2; 总计 9746.50 总计 9746.50 9746.50",
          "14-15; 一般公共预算财政拨款支出决算表; 27x5; 5; 合计 9746.50 5364.75 4381.74",
          "16; 一般公共预算财政拨款基本支出决算表; 40x6; 2; 人员经费合计 4884.09 公用经费合计 480.66",
          "17; 财政拨款“三公”经费支出决算表; 5x12; 8;"
              + " 2.85 0.39 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 2.85 0.39",
          "18; 政府性基金预算财政拨款收入支出决算表; 3x8; 6; 合计 合计 基本支出 项目支出",
          "19; 国有资本经营预算财政拨款收入支出决算表; 3x8; 6; 合计 合计 基本支出 项目支出");

  private static final List<String> SOCIAL_WORK =
      List.of(
          "4; ; 3x3; 0; 2 上海市普陀区社会工作发展服务中心",
          "5; 收入支出决算总表; 32x4; 2; 总计 307.82 总计 307.82",
          "6-7; 收入决算表; 20x9; 9; 合计 307.82 307.82",
          "8-9; 支出决算表; 20x8; 8; 合计 307.82 105.58 202.24",
          "10-11; 财政拨款收入支出决算总表; 34x7; 2; 总计 307.82 总计 307.82 307.82",
          "12; 一般公共预算财政拨款支出决算表; 20x5; 5; 合计 307.82 105.58 202.24",
          "13; 一般公共预算财政拨款基本支出决算表; 40x6; 2; 人员经费合计 95.36 公用经费合计 10.23",
          "14; 财政拨款“三公”经费支出决算表; 4x12; 8; 预算数 决算数 预算数 决算数 预算数 决算数" + " 预算数 决算数 预算数 决算数 预算数 决算数",
          "15; 政府性基金预算财政拨款收入支出决算表; 3x8; 6; 合计 合计 基本支出 项目支出",
          "16; 国有资本经营预算财政拨款收入支出决算表; 3x8; 6; 合计 合计 基本支出 项目支出");

  private static final List<String> COMMERCE =
      List.of(
          "9; 2025年预算单位财务收支预算总表; 16x7; 9; 收入总计 371,514,655.00"
              + " 支出总计 371,514,655.00 18,120,593.00 1,710,062.00 351,684,000.00",
          "10-11; 2025年预算单位收入预算总表; 34x9; 10; 合计 371,514,655.00 371,514,655.00",
          "12-13; 2025年预算单位支出预算总表; 34x7; 8; 合计 371,514,655.00 19,830,655.00 351,684,000.00",
          "14; 2025年预算单位财政拨款收支预算总表; 15x7; 2; 收入总计 371,514,655.00"
              + " 支出总计 371,514,655.00 371,514,655.00",
          "15-16; 2025年预算单位一般公共预算支出功能分类预算表; 34x7; 8;"
              + " 合计 371,514,655.00 19,830,655.00 351,684,000.00",
          "17; 2025年预算单位政府性基金预算支出功能分类预算表; 12x7; 8; 合计",
          "18; 2025年预算单位国有资本经营预算支出功能分类预算表; 11x7; 8; 合计",
          "19-20; 2025年预算单位一般公共预算基本支出部门预算经济分类预算表; 34x6; 8;"
              + " 合计 19,830,655.00 18,120,593.00 1,710,062.00",
          "21; 2025年单位“三公”经费和机关运行经费预算表; 4x7; 6; 1.00 1.00 171.01");

  @TestFactory
  Stream<DynamicTest> every_table_with_lines_is_found_and_none_is_split_or_merged() {
    assumeTrue(Files.isDirectory(FOLDER), FOLDER + " is absent, so its PDF files cannot be read");
    return Stream.of(
        file("gzj-accounts-2024.pdf", PLANNING),
        file("shgzb-accounts-2024.pdf", SOCIAL_WORK),
        file("swj-unit-2025.pdf", COMMERCE));
  }

  private static DynamicTest file(String name, List<String> tables) {
    return DynamicTest.dynamicTest(name, () -> assertEquals(tables, tables(name)));
  }

  private static List<String> tables(String name) throws IOException, UnreadableException {
    Document document =
        new Readers().read(new Source(name, Files.readAllBytes(FOLDER.resolve(name))));
    assertTrue(document.unread().isEmpty(), document.unread().toString());
    List<String> tables = new ArrayList<>();
    Paragraph title = null;
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        tables.add(line(title, table));
      } else if (block instanceof Paragraph text && !text.text().matches(".*单位[：:].*")) {
        title = text;
      }
    }
    return tables;
  }

  private static String line(Paragraph title, Table table) {
    List<Row> rows = table.rows();
    Row last = rows.get(rows.size() - 1);
    List<Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    int columns = cells.stream().mapToInt(c -> c.column() + c.columnSpan() - 1).max().orElse(0);
    long spans = cells.stream().filter(c -> c.rowSpan() > 1 || c.columnSpan() > 1).count();
    boolean titled = title.place().page() == table.place().page() && title.text().endsWith("表");
    return pages(table)
        + "; "
        + (titled ? title.text() : "")
        + ("; " + last.place().row() + "x" + columns + "; " + spans + "; ")
        + String.join(" ", totals(rows).filled());
  }

  private static String pages(Table table) {
    int first = table.place().page();
    int last = table.rows().get(table.rows().size() - 1).place().page();
    return first == last ? "" + first : first + "-" + last;
  }

  private static Row totals(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.filled().get(0).matches("(收入)?[总合]计") && row.cells().size() > 2)
        .findFirst()
        .filter(row -> row.cells().get(0).rowSpan() == 1)
        .orElse(rows.get(rows.size() - 1));
  }
}
