package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/** The budget tables of a file with their rows and figures at hand. */
final class BudgetBook {

  private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

  /**
   * A row.
   *
   * @param row the row
   * @param side 0 for the left side of the table, 1 for the next
   * @param cells its figures by column
   */
  record Line(BudgetRow row, int side, Map<Integer, BudgetCell> cells) {

    /** The amount of a column, where it is known. */
    Optional<BudgetCell> known(int column) {
      return Optional.ofNullable(cells.get(column)).filter(cell -> cell.amount().known());
    }

    /** The column is empty or holds an amount that is known. */
    boolean readable(int column) {
      BudgetCell cell = cells.get(column);
      return cell == null || cell.amount().knownOrBlank();
    }

    /** The first figure that is known. */
    Optional<BudgetCell> first() {
      return cells.values().stream().filter(cell -> cell.amount().known()).findFirst();
    }
  }

  /**
   * A table.
   *
   * @param table the table
   * @param lines its rows in order
   * @param finest how far its figures are rounded, in 元: half a step of the finest figure, but no
   *     less than half a cent of its unit
   */
  record Sheet(BudgetTable table, List<Line> lines, BigDecimal finest) {

    /**
     * A figure with the rounding of the table: 50 beside 52.91 is 50.00 with its zeros left out.
     */
    Figure figure(Amount amount) {
      Figure figure = amount.figure();
      return new Figure(figure.value(), figure.halfStep().min(finest));
    }

    /** The head of a column. */
    String head(int column) {
      return column <= table.columns().size() ? table.columns().get(column - 1) : "";
    }

    /** The rows that are totals. */
    Stream<Line> totals() {
      return lines.stream().filter(line -> line.row().total());
    }

    /** The columns that have figures on a side. */
    List<Integer> columns(int side) {
      return lines.stream()
          .filter(line -> line.side() == side)
          .flatMap(line -> line.cells().keySet().stream())
          .distinct()
          .sorted()
          .toList();
    }

    /** The lines of a side. */
    List<Line> side(int side) {
      return lines.stream().filter(line -> line.side() == side).toList();
    }

    /** How many sides it has. */
    int sides() {
      return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).side() + 1;
    }
  }

  private final List<Sheet> sheets;

  private BudgetBook(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  /** The tables among the facts of a file. */
  static BudgetBook of(List<Object> facts) {
    Map<Integer, BudgetTable> tables = new LinkedHashMap<>();
    Map<Integer, List<BudgetRow>> rows = new LinkedHashMap<>();
    Map<Integer, Map<Integer, Map<Integer, BudgetCell>>> cells = new LinkedHashMap<>();
    for (Object fact : facts) {
      if (fact instanceof BudgetTable table) {
        tables.put(table.number(), table);
      } else if (fact instanceof BudgetRow row) {
        rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
      } else if (fact instanceof BudgetCell cell) {
        cells
            .computeIfAbsent(cell.table(), table -> new LinkedHashMap<>())
            .computeIfAbsent(cell.row(), row -> new TreeMap<>())
            .put(cell.column(), cell);
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    tables.forEach(
        (number, table) ->
            sheets.add(
                sheet(
                    table,
                    rows.getOrDefault(number, List.of()),
                    cells.getOrDefault(number, Map.of()))));
    return new BudgetBook(List.copyOf(sheets));
  }

  private static Sheet sheet(
      BudgetTable table, List<BudgetRow> rows, Map<Integer, Map<Integer, BudgetCell>> cells) {
    List<Line> lines = new ArrayList<>();
    int side = 0;
    for (int i = 0; i < rows.size(); i++) {
      BudgetRow row = rows.get(i);
      if (i > 0 && before(row.place(), rows.get(i - 1).place())) {
        side++;
      }
      lines.add(new Line(row, side, cells.getOrDefault(row.row(), Map.of())));
    }
    return new Sheet(table, List.copyOf(lines), finest(cells));
  }

  /** The rows of the right side begin again at the top of the table. */
  private static boolean before(Place row, Place other) {
    return row.labelled("").compareTo(other.labelled("")) <= 0;
  }

  private static BigDecimal finest(Map<Integer, Map<Integer, BudgetCell>> cells) {
    BigDecimal finest = null;
    BigDecimal cent = HALF_CENT;
    for (Map<Integer, BudgetCell> row : cells.values()) {
      for (BudgetCell cell : row.values()) {
        if (cell.amount().known()) {
          BigDecimal step = cell.amount().figure().halfStep();
          finest = finest == null || step.compareTo(finest) < 0 ? step : finest;
          cent = HALF_CENT.multiply(cell.amount().measure().factor());
        }
      }
    }
    return finest == null ? cent : finest.max(cent);
  }

  /** All tables in order. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** The tables of a kind that have figures. */
  List<Sheet> of(BudgetTableKind kind) {
    return sheets.stream()
        .filter(sheet -> sheet.table().kind() == kind && !sheet.table().empty())
        .toList();
  }
}
