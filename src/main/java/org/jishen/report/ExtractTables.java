package org.jishen.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.Submission;

/** What was read of the budget tables, as trees. */
final class ExtractTables {

  /** No table is wider; a wider one would only be a mistake of reading. */
  private static final int WIDEST = 20_000;

  private final Submission submission;

  ExtractTables(Submission submission) {
    this.submission = submission;
  }

  /** For JSON, with what the reading took each table for. */
  List<Map<String, Object>> json(Lang lang) {
    List<Map<String, Object>> tables = new ArrayList<>();
    Map<Integer, List<List<String>>> rows = rows();
    for (BudgetTable table : submission.facts(BudgetTable.class)) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("number", table.number());
      tree.put("kind", table.kind().name());
      tree.put("place", table.place().text(lang));
      tree.putAll(tree(table, rows));
      tables.add(tree);
    }
    return tables;
  }

  /** For YAML: what a YAML submission may say. */
  List<Map<String, Object>> yaml() {
    Map<Integer, List<List<String>>> rows = rows();
    return submission.facts(BudgetTable.class).stream().map(table -> tree(table, rows)).toList();
  }

  private static Map<String, Object> tree(
      BudgetTable table, Map<Integer, List<List<String>>> rows) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", table.title());
    tree.put("department", table.department());
    tree.put("unit", table.amountUnit());
    tree.put("columns", table.columns());
    tree.put("rows", rows.getOrDefault(table.number(), List.of()));
    tree.put("note", table.note());
    return tree;
  }

  /**
   * The rows as printed, by table: the two sides of a table stand in one row again. Names stand
   * where their place says, codes in the column before it.
   */
  private Map<Integer, List<List<String>>> rows() {
    Map<Integer, Map<Place, List<String>>> printed = new TreeMap<>();
    for (BudgetRow row : submission.facts(BudgetRow.class)) {
      List<String> cells = cells(printed, row.table(), row.place());
      int column = Math.max(row.place().column(), row.code().isEmpty() ? 1 : 2);
      put(cells, column, row.name());
      if (!row.code().isEmpty()) {
        put(cells, column - 1, row.code());
      }
    }
    for (BudgetCell cell : submission.facts(BudgetCell.class)) {
      put(cells(printed, cell.table(), cell.place()), cell.column(), cell.amount().raw());
    }
    Map<Integer, List<List<String>>> rows = new TreeMap<>();
    printed.forEach((table, byPlace) -> rows.put(table, List.copyOf(byPlace.values())));
    return rows;
  }

  private static List<String> cells(
      Map<Integer, Map<Place, List<String>>> printed, int table, Place place) {
    Place row =
        new Place(
            place.file(),
            place.page(),
            place.sheet(),
            place.table(),
            place.row(),
            0,
            line(place),
            "");
    return printed
        .computeIfAbsent(table, key -> new TreeMap<>())
        .computeIfAbsent(row, key -> new ArrayList<>());
  }

  /** Where rows are numbered their line says nothing more; cells of YAML may have lines each. */
  private static int line(Place place) {
    return place.row() > 0 ? 0 : place.line();
  }

  private static void put(List<String> cells, int column, String text) {
    if (column > WIDEST) {
      return;
    }
    if (cells.size() < column) {
      cells.addAll(Collections.nCopies(column - cells.size(), ""));
    }
    cells.set(column - 1, text);
  }
}
