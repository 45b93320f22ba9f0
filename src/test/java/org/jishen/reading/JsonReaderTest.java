package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jishen.document.Document;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  @Test
  void a_list_of_objects_is_a_table_under_all_their_keys() throws UnreadableException {
    Document document = read("[{\"甲\": \"01\", \"乙\": 1.50},\n {\"甲\": null, \"丙\": true}]");
    assertEquals(
        List.of(List.of("甲", "乙", "丙"), List.of("01", "1.50", ""), List.of("", "", "true")),
        texts(document, 0));
  }

  @Test
  void a_cell_stands_in_its_line() throws UnreadableException {
    Table table = (Table) read("[\n{\"甲\":\n\"一\"}]").blocks().get(0);
    assertEquals("第3行第1列", table.rows().get(1).cells().get(0).place().text(Lang.ZH));
  }

  @Test
  void texts_of_a_list_stand_in_one_cell() throws UnreadableException {
    assertEquals(List.of("甲；乙"), texts(read("[{\"a\": [\"甲\", \"乙\"]}]"), 0).get(1));
  }

  @Test
  void an_inner_object_stands_in_a_table_of_its_own_beside_what_is_around_it()
      throws UnreadableException {
    Document document =
        read("{\"data\": {\"list\": [{\"a\": 1, \"b\": [{\"c\": 2}, {\"c\": 3}]}]}}");
    assertEquals(List.of(List.of("a"), List.of("1")), texts(document, 0));
    assertEquals(
        List.of(List.of("a", "c"), List.of("1", "2"), List.of("1", "3")), texts(document, 1));
  }

  @Test
  void broken_json_is_refused_at_its_line() {
    assertTrue(refused("[{\"a\": 1},\n{\"a\": }]").startsWith("a.json:2: 不是正确的JSON"));
    assertTrue(refused("[{\"a\": 1, \"a\": 2}]").startsWith("a.json:1: 不是正确的JSON"));
    assertTrue(refused("{\"a\":".repeat(2_000)).contains("不是正确的JSON"));
  }

  @Test
  void more_cells_than_are_read_are_named() throws UnreadableException {
    Limits few =
        new Limits(
            60,
            1_000,
            1_000,
            3,
            1_000,
            4,
            1,
            1_000,
            1,
            Limits.DEFAULT.meaning(),
            Limits.DEFAULT.packed(),
            Limits.DEFAULT.pages(),
            Limits.DEFAULT.office());
    Document document =
        read(
            "[{\"a\":1,\"b\":2},\n{\"a\":1,\"b\":2},\n{\"a\":1},\n{\"a\":1,\"b\":2,\"c\":3,\"d\":4}]",
            few);
    assertEquals(3, ((Table) document.blocks().get(0)).rows().size());
    assertEquals(
        List.of("第3行", "第4行"),
        document.unread().stream().map(unread -> unread.place().text(Lang.ZH)).toList());
  }

  private static Document read(String text) throws UnreadableException {
    return read(text, Limits.DEFAULT);
  }

  private static Document read(String text, Limits limits) throws UnreadableException {
    return new Readers(limits).read(new Source("a.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refused(String text) {
    return assertThrows(UnreadableException.class, () -> read(text)).line(Lang.ZH);
  }

  private static List<List<String>> texts(Document document, int table) {
    return ((Table) document.blocks().get(table))
        .rows().stream().map(JsonReaderTest::texts).toList();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(cell -> cell.text()).toList();
  }
}
