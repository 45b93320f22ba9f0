package org.jishen.recognition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.document.Cell;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table that holds forms row by row: each column is a field, an amount or a part of
 * an indicator, and every row says which project it belongs to.
 *
 * @param columns what the columns hold, by their number
 * @param rows so many rows of the table are above the first row of data
 */
record ExportHeader(Map<Integer, ExportColumn> columns, int rows) {

  /** Titles and notes above the head. */
  private static final int FARTHEST = 6;

  /** So many field names of the data standard are no coincidence. */
  private static final int ENOUGH_NAMES = 3;

  /** Finds the head of a table. */
  record Finder(ExportVocabulary words, FormLabels labels) {

    /** The head of a table; null when the table is no export. */
    @Nullable ExportHeader of(Table table) {
      List<Row> rows = table.rows();
      for (int i = 0; i < Math.min(FARTHEST, rows.size()); i++) {
        Map<Integer, ExportColumn> columns = columns(rows.get(i));
        if (!columns.isEmpty()) {
          boolean named = names(rows.get(i)) >= ENOUGH_NAMES;
          int head = i + 1;
          if (!named && head < rows.size() && below(rows.get(head), columns)) {
            columns.putAll(columns(rows.get(head)));
            head++;
          }
          if (named ? project(columns) : project(columns) && indicators(columns)) {
            return new ExportHeader(columns, head);
          }
        }
      }
      return null;
    }

    private long names(Row row) {
      return row.cells().stream().filter(cell -> words.fieldName(cell.text())).count();
    }

    /** The second of two rows of a head fills columns that the first one only spans. */
    private boolean below(Row row, Map<Integer, ExportColumn> above) {
      Map<Integer, ExportColumn> columns = columns(row);
      return columns.size() > 1
          && columns.values().stream().allMatch(column -> column.is(ExportColumn.Kind.INDICATOR))
          && above.keySet().stream().anyMatch(column -> !columns.containsKey(column));
    }

    private static boolean project(Map<Integer, ExportColumn> columns) {
      return columns.values().stream()
          .anyMatch(column -> column.is(ExportColumn.Kind.CODE) || column.is(FieldKey.NAME));
    }

    private static boolean indicators(Map<Integer, ExportColumn> columns) {
      return columns.values().stream().anyMatch(column -> column.is(ColumnRole.NAME))
          && columns.values().stream().anyMatch(column -> column.is(ColumnRole.VALUE));
    }

    private Map<Integer, ExportColumn> columns(Row row) {
      Map<Integer, ExportColumn> columns = new TreeMap<>();
      for (Cell cell : row.cells()) {
        ExportColumn column = cell.columnSpan() == 1 ? column(cell.text()) : null;
        if (column != null) {
          columns.put(cell.column(), column);
        }
      }
      return columns;
    }

    private @Nullable ExportColumn column(String head) {
      String label = words.label(head);
      String key = Folding.key(Folding.withoutEndBrackets(label));
      ExportColumn own = own(key, label);
      if (own != null) {
        return own;
      }
      ColumnRole role = labels.headers.role(label);
      if (role != null && !words.years().contains(key)) {
        return new ExportColumn(
            ExportColumn.Kind.INDICATOR, label, null, labels.headers.scope(label), role, "");
      }
      Label found = labels.general.whole(label);
      return found == null ? null : known(found, head, label);
    }

    private @Nullable ExportColumn own(String key, String label) {
      Map<ExportColumn.Kind, List<String>> heads =
          Map.of(
              ExportColumn.Kind.CODE, words.codes(),
              ExportColumn.Kind.YEAR, words.years(),
              ExportColumn.Kind.FLAG, words.flags(),
              ExportColumn.Kind.DELETION, words.deletions(),
              ExportColumn.Kind.GOAL, words.goals());
      return heads.entrySet().stream()
          .filter(kind -> kind.getValue().contains(key))
          .map(kind -> ExportColumn.of(kind.getKey(), label))
          .findFirst()
          .orElse(null);
    }

    private @Nullable ExportColumn known(Label found, String head, String label) {
      FieldKey field = found.field();
      if (field != null && found.second() == null) {
        return new ExportColumn(ExportColumn.Kind.FIELD, label, field, null, null, "");
      }
      Scope scope = found.is(Label.Role.FUND_SOURCE) ? Scope.ANNUAL : found.scope();
      if (scope == null) {
        return null;
      }
      String unit = words.fieldName(head) ? words.amountUnit() : inBrackets(head);
      return new ExportColumn(ExportColumn.Kind.FUND, label, null, scope, null, unit);
    }

    private static String inBrackets(String head) {
      String narrow = Folding.narrow(head).strip();
      int open = narrow.endsWith(")") ? Folding.openOf(narrow, narrow.length() - 1) : -1;
      return open < 0 ? "" : narrow.substring(open + 1, narrow.length() - 1).strip();
    }
  }
}
