package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Block;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.document.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole disclosure: a table of contents, 13 budget tables, ten forms and two catalogues. */
class SeedTextTest {

  private static final Path SHARED = Path.of("../shared");

  @BeforeAll
  static void the_samples_are_there() {
    assumeTrue(Files.isDirectory(SHARED), "../shared is absent, so its samples cannot be read");
  }

  @Test
  void every_table_of_a_disclosure_is_one_table() throws Exception {
    Document document = disclosure();
    assertEquals(
        List.of(
            33, 35, 22, 22, 39, 22, 35, 3, 2, 4, 8, 4, 16, 3, 27, 26, 27, 27, 27, 27, 27, 27, 27,
            27, 1688, 60),
        rows(document));
    assertEquals(List.of(), document.unread());
  }

  @Test
  void a_table_goes_on_below_a_page_break() throws Exception {
    Table totals = Reading.tables(disclosure()).get(1);
    assertEquals(131, totals.place().line());
    assertEquals("二十三、灾害防治及应急管理支出", totals.rows().get(24).text(2));
    assertEquals(156, totals.rows().get(24).cells().get(2).place().line());
    assertTrue(totals.rows().stream().allMatch(row -> row.cells().size() == 6));
  }

  @Test
  void the_title_and_the_unit_of_a_table_stand_above_it() throws Exception {
    List<Block> blocks = disclosure().blocks();
    int at = blocks.indexOf(Reading.tables(disclosure()).get(1));
    assertEquals(
        List.of("2025年预算收支总表", "部门名称：柳林县医疗保障局[部门]", "单位：万元"),
        blocks.subList(at - 3, at).stream().map(block -> ((Paragraph) block).text()).toList());
  }

  @Test
  void ten_forms_stand_each_below_its_title_and_year() throws Exception {
    Document document = disclosure();
    List<Table> tables = Reading.tables(document).subList(14, 24);
    for (Table form : tables) {
      int at = document.blocks().indexOf(form);
      assertEquals("(2025年度)", ((Paragraph) document.blocks().get(at - 1)).text());
      assertTrue(((Paragraph) document.blocks().get(at - 2)).text().endsWith("项目支出绩效目标表"));
    }
  }

  @Test
  void a_heading_repeated_on_every_page_does_not_part_the_catalogue() throws Exception {
    Table catalogue = Reading.tables(disclosure()).get(24);
    long headings =
        catalogue.rows().stream().filter(row -> row.text(0).equals("代码")).limit(100).count();
    assertTrue(headings > 10, "headings: " + headings);
  }

  @Test
  void a_disclosure_without_blank_lines_and_trailing_tabs_keeps_its_forms() throws Exception {
    String text = Files.readString(SHARED.resolve("seed/liulin-2025.txt"));
    String bare = text.replaceAll("[ \t]++(?=\n)", "").replaceAll("\n{2,}+", "\n");
    List<Integer> rows = rows(Reading.of(bare));
    // The fifth form begins with a row that says its name only: without tabs it is a paragraph.
    assertEquals(
        List.of(27, 26, 27, 27, 26, 27, 27, 27, 27, 27),
        rows.subList(rows.indexOf(1688) - 10, rows.indexOf(1688)));
  }

  @Test
  void a_disclosure_in_gb18030_reads_the_same() throws Exception {
    Source source = new FileSource(SHARED.resolve("seed/liulin-2025.txt")).load(Limits.DEFAULT);
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    Source national = new Source(source.name(), text.getBytes("GB18030"));
    assertEquals(disclosure(), new Readers().read(national));
  }

  @Test
  void forms_with_bars_keep_their_single_lines_inside_the_table() throws Exception {
    Document document =
        new Readers().read(new FileSource(SHARED.resolve("forms/056.txt")).load(Limits.DEFAULT));
    assertEquals(1, Reading.tables(document).size());
    assertEquals("绩效目标申报表 (2021年度)", Reading.shapes(document).get(0));
  }

  @Test
  void every_form_of_the_collection_is_read_whole() throws Exception {
    for (FileSource form : Sources.at(SHARED.resolve("forms").toString(), Limits.DEFAULT)) {
      Document document = new Readers().read(form.load(Limits.DEFAULT));
      assertTrue(!document.blocks().isEmpty() && document.unread().isEmpty(), form.name());
    }
  }

  @Test
  void samples_are_known_by_their_content() throws Exception {
    try (Stream<Path> files = Files.list(SHARED.resolve("samples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        FileKind kind = FileKind.of(new FileSource(file).load(Limits.DEFAULT).bytes());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        assertEquals("reading.kind." + ending, kind.title().key(), name);
      }
    }
  }

  private static Document disclosure() throws UnreadableException {
    return new Readers()
        .read(new FileSource(SHARED.resolve("seed/liulin-2025.txt")).load(Limits.DEFAULT));
  }

  private static List<Integer> rows(Document document) {
    return Reading.tables(document).stream().map(table -> table.rows().size()).toList();
  }
}
