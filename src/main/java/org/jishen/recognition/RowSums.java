package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.RollUp;
import org.jishen.text.Figure;

/**
 * Adds up the rows of a budget table: 项 to 款, 款 to 类, items to the total above or below them. Where
 * a layout leaves open which rows a total adds up, the reading that comes out right is taken.
 */
final class RowSums {

  private static final Figure NOTHING = Figure.exact(java.math.BigDecimal.ZERO);

  /** Tables whose rows are no items of one total, or are added up with more knowledge elsewhere. */
  private static final Set<BudgetTableKind> ELSEWHERE =
      Set.of(
          BudgetTableKind.THREE_PUBLIC,
          BudgetTableKind.PROJECT,
          BudgetTableKind.PROJECT_CARRY_OVER,
          BudgetTableKind.OTHER);

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_TOTALS = 20;

  private record Sum(Figure figure, int filled, int rows) {

    Sum plus(Sum other) {
      return new Sum(figure.plus(other.figure), filled + other.filled, rows + other.rows);
    }
  }

  private static final Sum NONE = new Sum(NOTHING, 0, 0);

  private final BudgetCheckVocabulary words;
  private final BudgetBook.Sheet sheet;
  private final List<RollUp> found = new ArrayList<>();

  private RowSums(BudgetCheckVocabulary words, BudgetBook.Sheet sheet) {
    this.words = words;
    this.sheet = sheet;
  }

  /** The sums of a table. */
  static List<RollUp> of(BudgetCheckVocabulary words, BudgetBook.Sheet sheet) {
    RowSums sums = new RowSums(words, sheet);
    if (!ELSEWHERE.contains(sheet.table().kind())) {
      for (int side = 0; side < sheet.sides(); side++) {
        List<BudgetBook.Line> lines = sheet.side(side);
        Map<Integer, List<BudgetBook.Line>> below =
            lines.stream().collect(Collectors.groupingBy(line -> line.row().parent()));
        List<Integer> columns = sheet.columns(side);
        for (int column : columns.subList(0, Math.min(columns.size(), MOST_COLUMNS))) {
          if (words.money(sheet.head(column))) {
            sums.parents(lines, below, column);
            sums.totals(lines, column);
          }
        }
      }
    }
    return sums.found;
  }

  private void parents(
      List<BudgetBook.Line> lines, Map<Integer, List<BudgetBook.Line>> below, int column) {
    for (BudgetBook.Line parent : lines) {
      List<BudgetBook.Line> children = below.getOrDefault(parent.row().row(), List.of());
      boolean coded = !parent.row().code().isEmpty();
      boolean whole = coded ? !children.isEmpty() : children.size() > 1;
      if (whole && children.stream().noneMatch(this::only)) {
        sum(children, column)
            .ifPresent(
                sum ->
                    add(
                        coded ? RollUp.Kind.CLASSIFICATION : RollUp.Kind.TOTAL,
                        parent,
                        column,
                        List.of(sum)));
      }
    }
  }

  /** 其中 does not say that the rest is nothing. */
  private boolean only(BudgetBook.Line line) {
    return words.startsWithAny(line.row().name(), words.ofWhich());
  }

  private void totals(List<BudgetBook.Line> lines, int column) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).row().total()) {
        at.add(i);
      }
    }
    for (int k = 0; k < Math.min(at.size(), MOST_TOTALS); k++) {
      int row = at.get(k);
      int next = k + 1 < at.size() ? at.get(k + 1) : lines.size();
      if (row == 0) {
        candidates(lines, column, 0, lines.subList(1, next), at);
      } else if (at.get(0) > 0) {
        int last = k == 0 ? 0 : at.get(k - 1) + 1;
        candidates(lines, column, row, lines.subList(last, row), at.subList(0, k));
      }
    }
  }

  /** The sums that a total may print. */
  private void candidates(
      List<BudgetBook.Line> lines,
      int column,
      int total,
      List<BudgetBook.Line> items,
      List<Integer> before) {
    List<Sum> sums = new ArrayList<>();
    Optional<Sum> own = sum(roots(items), column);
    if (own.isEmpty()) {
      return;
    }
    if (total > 0 && !before.isEmpty()) {
      sum(List.of(lines.get(before.get(before.size() - 1))), column)
          .ifPresent(last -> sums.add(last.plus(own.get())));
      sum(before.stream().map(lines::get).toList(), column)
          .ifPresent(all -> sums.add(all.plus(own.get())));
      sum(
              roots(lines.subList(0, total)).stream().filter(line -> !line.row().total()).toList(),
              column)
          .ifPresent(sums::add);
    }
    sums.add(own.get());
    sum(roots(items).stream().filter(line -> line.row().code().isEmpty()).toList(), column)
        .ifPresent(sums::add);
    sum(roots(items).stream().filter(line -> !line.row().code().isEmpty()).toList(), column)
        .ifPresent(sums::add);
    deep(items, column).ifPresent(sums::add);
    behindFirst(roots(items), column).ifPresent(sums::add);
    add(RollUp.Kind.TOTAL, lines.get(total), column, sums);
  }

  private static List<BudgetBook.Line> roots(List<BudgetBook.Line> lines) {
    return lines.stream().filter(line -> line.row().parent() == 0).toList();
  }

  /** Rows that stand below an empty row count themselves. */
  private Optional<Sum> deep(List<BudgetBook.Line> items, int column) {
    Set<Integer> filled =
        items.stream()
            .filter(line -> line.known(column).isPresent())
            .map(line -> line.row().row())
            .collect(Collectors.toSet());
    return sum(
        items.stream().filter(line -> !filled.contains(line.row().parent())).toList(), column);
  }

  /** The first row may be the department, and the others its units. */
  private Optional<Sum> behindFirst(List<BudgetBook.Line> items, int column) {
    boolean named = items.stream().allMatch(line -> line.row().code().isEmpty());
    return named && items.size() > 1
        ? sum(items.subList(1, items.size()), column)
        : Optional.empty();
  }

  private Optional<Sum> sum(List<BudgetBook.Line> lines, int column) {
    Sum sum = NONE;
    for (BudgetBook.Line line : lines) {
      if (!line.readable(column)) {
        return Optional.empty();
      }
      Optional<BudgetCell> cell = line.known(column);
      if (!only(line) && cell.isPresent()) {
        sum = sum.plus(new Sum(sheet.figure(cell.get().amount()), 1, 1));
      } else {
        sum = sum.plus(new Sum(NOTHING, 0, 1));
      }
    }
    return sum.filled() == 0 ? Optional.empty() : Optional.of(sum);
  }

  private void add(RollUp.Kind kind, BudgetBook.Line whole, int column, List<Sum> sums) {
    Optional<BudgetCell> cell = whole.known(column);
    if (cell.isEmpty() || sums.isEmpty()) {
      return;
    }
    Figure stated = sheet.figure(cell.get().amount());
    Sum best =
        sums.stream().filter(sum -> sum.figure().agrees(stated)).findFirst().orElse(sums.get(0));
    if (best.rows() < 2 && kind == RollUp.Kind.TOTAL && !best.figure().agrees(stated)) {
      return;
    }
    BudgetRow row = whole.row();
    found.add(
        new RollUp(
            kind,
            sheet.table().title(),
            (row.code() + " " + row.name()).strip(),
            BudgetVocabulary.lastPart(sheet.head(column)),
            cell.get().amount(),
            stated,
            best.figure(),
            best.filled(),
            cell.get().place()));
  }
}
