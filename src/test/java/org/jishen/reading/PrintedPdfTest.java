package org.jishen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jishen.document.Document;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * printed.html as three programs print it: Writer (by way of docx), Calc (by way of xlsx, across,
 * with header and footer) and Chromium (with its own header and footer). The tables are those of
 * the page, whatever the pages are.
 */
class PrintedPdfTest {

  private static Document read(String name) throws IOException, UnreadableException {
    try (InputStream file = PrintedPdfTest.class.getResourceAsStream(name)) {
      return new Readers()
          .read(new Source(name, Objects.requireNonNull(file, name).readAllBytes()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"printed-writer.pdf", "printed-calc.pdf", "printed-chromium.pdf"})
  void tables_are_those_of_the_page_that_was_printed(String name) throws Exception {
    Document printed = read(name);
    assertEquals(cells(read("printed.html")), cells(printed));
    assertTrue(printed.unread().isEmpty(), printed.unread().toString());
    List<String> paragraphs =
        Reading.shapes(printed).stream()
            .filter(List.of("单位：万元", "填报说明：本表一式两份。", "资金明细表", "制表人签字")::contains)
            .toList();
    assertEquals(4, paragraphs.size(), paragraphs.toString());
  }

  private static List<String> cells(Document document) {
    return Reading.tables(document).stream()
        .flatMap(table -> table.rows().stream().map(row -> line(table, row)))
        .toList();
  }

  private static String line(Table table, Row row) {
    return row.cells().stream()
        .map(
            cell ->
                table.number()
                    + (":" + cell.row() + "," + cell.column())
                    + ("+" + cell.rowSpan() + "x" + cell.columnSpan() + " ")
                    + cell.text())
        .toList()
        .toString();
  }
}
