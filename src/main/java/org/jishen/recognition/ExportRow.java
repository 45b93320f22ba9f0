package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.submission.FieldKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of an export, with what merged cells above it say for it as well.
 *
 * @param cells what stands in the known columns, in their order
 * @param place where it begins
 */
record ExportRow(List<Entry> cells, Place place) {

  /** What stands in a column; the text is stripped, "" for nothing. */
  record Entry(ExportColumn column, String text, Place place) {}

  /** The rows of a table below its head. */
  static List<ExportRow> of(Table table, ExportHeader header) {
    List<ExportRow> rows = new ArrayList<>();
    Map<Integer, @Nullable Cell> merged = new HashMap<>();
    for (Row row : table.rows().subList(header.rows(), table.rows().size())) {
      if (row.filled().isEmpty()) {
        continue;
      }
      Map<Integer, Cell> own = new HashMap<>();
      row.cells().forEach(cell -> own.put(cell.column(), cell));
      List<Entry> cells = new ArrayList<>();
      header
          .columns()
          .forEach(
              (number, column) -> {
                Cell cell = own.getOrDefault(number, merged.get(number));
                if (cell != null && cell.row() + cell.rowSpan() <= number(row)) {
                  cell = null;
                }
                merged.put(number, cell);
                cells.add(
                    cell == null
                        ? new Entry(column, "", row.place())
                        : new Entry(column, cell.text().strip(), cell.place()));
              });
      rows.add(new ExportRow(cells, row.place()));
    }
    return rows;
  }

  private static int number(Row row) {
    return row.cells().get(0).row();
  }

  /** The first filled entry of a kind; null when there is none. */
  @Nullable Entry of(ExportColumn.Kind kind) {
    return first(entry -> entry.column().is(kind));
  }

  /** The first filled entry of a field; null when there is none. */
  @Nullable Entry of(FieldKey field) {
    return first(entry -> entry.column().is(field));
  }

  private @Nullable Entry first(java.util.function.Predicate<Entry> wanted) {
    return cells.stream()
        .filter(entry -> wanted.test(entry) && !entry.text().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The text of a kind; "" for none. */
  String text(ExportColumn.Kind kind) {
    Entry entry = of(kind);
    return entry == null ? "" : entry.text();
  }
}
