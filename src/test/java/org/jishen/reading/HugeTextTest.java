package org.jishen.reading;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jishen.document.Document;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

/** Whatever is thrown at it ends in a sentence, soon. */
class HugeTextTest {

  private static final int MEGABYTE = 1024 * 1024;

  /** Far above what it takes, far below what anything quadratic would take. */
  private static final Duration SOON = ofSeconds(20);

  @Test
  void a_line_of_ten_megabytes_is_passed_over_and_the_rest_is_read() {
    Document document = read("标题\n" + "甲".repeat(10 * MEGABYTE / 3) + "\n项目名称\t甲\n");
    assertEquals(2, document.blocks().size());
    assertPassedOver(document, "reading.lineLength", 2);
  }

  @Test
  void a_row_of_ten_thousand_columns_is_passed_over_and_the_table_goes_on() {
    Document document = read("a\tb\n" + "1\t".repeat(9_999) + "1\nc\td\n");
    assertEquals(1, document.blocks().size());
    assertEquals(2, ((Table) document.blocks().get(0)).rows().size());
    assertPassedOver(document, "reading.columns", 2);
  }

  @Test
  void a_thousand_flat_forms_are_read_whole() {
    String form = "项目支出绩效目标表\n(2025年度)\n项目名称：甲\n" + "数量指标 救助人数 ≥10人\n".repeat(14);
    Document document = read(form.repeat(1_000));
    assertEquals(17_000, document.blocks().size());
    assertTrue(document.unread().isEmpty());
  }

  @Test
  void nine_thousand_small_tables_are_read_whole() {
    String form = "项目支出绩效目标表\n\n项目名称\t甲\n" + "数量指标\t救助人数\t≥10人\n".repeat(10) + "\n";
    Document document = read(form.repeat(9_000));
    assertEquals(18_000, document.blocks().size());
    assertTrue(document.unread().isEmpty());
  }

  @Test
  void two_thousand_forms_and_their_export_are_read_whole() {
    Document forms = read(EvilTextsTest.form(20).repeat(2_000));
    assertTrue(forms.unread().isEmpty());
    StringBuilder rows = new StringBuilder("项目名称\t主管部门\t年度资金总额\t三级指标\t指标值\n");
    for (int i = 0; i < 29_000; i++) {
      rows.append("项目" + i / 15 + "\t某局\t100\t培训" + i + "人\t≥" + i + "人\n");
    }
    Document export = read(rows.toString());
    assertEquals(1, export.blocks().size());
    assertTrue(export.unread().isEmpty());
  }

  @Test
  void a_table_beyond_the_limit_is_cut_and_the_next_is_read() {
    Document document = read("a\tb\n".repeat(110_000) + "\n标题\n\nc\td\n");
    assertEquals(3, document.blocks().size());
    assertEquals(75_000, ((Table) document.blocks().get(0)).rows().size());
    assertPassedOver(document, "reading.tableCells", 75_001);
  }

  @Test
  void a_file_of_too_many_lines_is_read_as_far_as_the_limit() {
    Document document = read("a\n".repeat(5 * MEGABYTE));
    assertEquals(30_000, document.blocks().size());
    assertPassedOver(document, "reading.blocks", 30_001);
  }

  @Test
  void a_file_of_too_many_characters_is_read_as_far_as_the_limit() {
    assertPassedOver(read(("甲".repeat(999) + "\n").repeat(6_000)), "reading.characters", 5_006);
  }

  @Test
  void a_file_beyond_the_limit_is_refused() {
    UnreadableException refused =
        assertThrows(
            UnreadableException.class,
            () -> new Readers().read(new Source("表.txt", new byte[20 * MEGABYTE + 1])));
    assertEquals("reading.fileBytes", refused.sentence().key());
  }

  @Test
  void open_quotation_marks_and_bars_without_end_take_linear_time() {
    assertEquals(100_000, cells(read("a\t\"b\n".repeat(50_000))));
    assertTrue(read("|".repeat(49_000)).unread().size() <= 1);
    assertTrue(read("\"".repeat(49_000)).unread().size() <= 1);
    assertTrue(read("- |".repeat(300_000)).unread().size() <= 1);
    assertTrue(read("a" + " ".repeat(49_000) + "b").unread().isEmpty());
  }

  @Test
  void every_byte_alone_and_all_together_end_in_a_sentence() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
      readOrRefuse(new byte[] {(byte) i});
    }
    readOrRefuse(all);
    UnreadableException refused =
        assertThrows(UnreadableException.class, () -> new Readers().read(new Source("a", all)));
    assertEquals("reading.kind", refused.sentence().key());
  }

  @Test
  void random_bytes_end_in_a_sentence() {
    Random random = new Random(20250311);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(200)];
      random.nextBytes(bytes);
      readOrRefuse(bytes);
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) "\t\n\r\f|\",-+ ab│".charAt(random.nextInt(12));
      }
      readOrRefuse(bytes);
    }
    assertTrue(random.nextInt(10) < 10);
  }

  @Test
  void no_word_is_lost_or_moved_whatever_stands_between() throws UnreadableException {
    Random random = new Random(20250409);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("a\n");
      for (int j = 0; j < 120; j++) {
        text.append("\t\t\t\n\n\r\f|| \",-+".charAt(random.nextInt(13)));
        text.append((char) ('a' + random.nextInt(26) % 3));
        text.append(random.nextBoolean() ? "\t" : "\n\n".substring(random.nextInt(2)));
      }
      for (String name : List.of("a.txt", "a.csv", "a.md")) {
        Document document = Reading.of(name, text.toString());
        String read = String.join("", Reading.shapes(document));
        assertEquals(letters(text.toString()), letters(read), name + ":\n" + text);
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^a-z]", "");
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      new Readers().read(new Source("a.csv", bytes));
      new Readers().read(new Source("a.md", bytes));
    } catch (UnreadableException refused) {
      assertTrue(refused.line(Lang.ZH).startsWith("a."));
      assertTrue(refused.line(Lang.EN).startsWith("a."));
    }
  }

  private static Document read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return assertTimeoutPreemptively(SOON, () -> new Readers().read(new Source("表.txt", bytes)));
  }

  private static int cells(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .mapToInt(block -> ((Table) block).rows().size() * 2)
        .sum();
  }

  private static void assertPassedOver(Document document, String key, int line) {
    assertEquals(1, document.unread().size());
    Unread unread = document.unread().get(0);
    assertEquals(key, unread.reason().key());
    assertEquals(line, unread.place().line());
  }
}
