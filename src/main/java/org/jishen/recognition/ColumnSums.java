package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.RollUp;
import org.jishen.text.Figure;

/**
 * Adds up the columns behind a column 合计 (基本支出 and 项目支出). That they make it up is taken for granted
 * only where more rows say so than deny it.
 */
final class ColumnSums {

  private static final int MOST_COLUMNS = 60;

  private final BudgetCheckVocabulary words;
  private final BudgetBook.Sheet sheet;

  private ColumnSums(BudgetCheckVocabulary words, BudgetBook.Sheet sheet) {
    this.words = words;
    this.sheet = sheet;
  }

  /** The sums of a table. */
  static List<RollUp> of(BudgetCheckVocabulary words, BudgetBook.Sheet sheet) {
    ColumnSums sums = new ColumnSums(words, sheet);
    List<RollUp> found = new ArrayList<>();
    if (sheet.table().kind() == BudgetTableKind.THREE_PUBLIC && sums.horizontal()) {
      return found;
    }
    for (int side = 0; side < sheet.sides(); side++) {
      List<Integer> columns = sheet.columns(side);
      if (columns.size() <= MOST_COLUMNS) {
        for (int column : columns) {
          if (words.totalHead(sheet.head(column))) {
            found.addAll(sums.behind(column, side));
          }
        }
      }
    }
    return found;
  }

  /** The items of 三公经费 stand side by side; they are added up with more knowledge elsewhere. */
  private boolean horizontal() {
    return sheet.table().columns().stream()
        .anyMatch(head -> words.containsAny(head, words.threePublic().reception()));
  }

  private List<RollUp> behind(int total, int side) {
    List<Integer> parts = parts(total, side);
    List<RollUp> found = new ArrayList<>();
    int right = 0;
    int wrong = 0;
    if (parts.size() < 2) {
      return found;
    }
    for (BudgetBook.Line line : sheet.side(side)) {
      RollUp sum = sum(line, total, parts);
      if (sum != null) {
        found.add(sum);
        boolean agrees = sum.stated().agrees(sum.computed());
        right += agrees ? 1 : 0;
        wrong += agrees ? 0 : 1;
      }
    }
    return right > wrong && right > 1 ? found : List.of();
  }

  /** The columns that should make up a total: those behind it under the same head. */
  private List<Integer> parts(int total, int side) {
    String head = sheet.head(total);
    String prefix = head.substring(0, head.lastIndexOf('/') + 1);
    int last = sheet.columns(side).get(sheet.columns(side).size() - 1);
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int column = total + 1; column <= last; column++) {
      String other = sheet.head(column);
      boolean again = words.totalHead(other) && other.lastIndexOf('/') + 1 == prefix.length();
      if (again || !other.startsWith(prefix)) {
        break;
      }
      if (words.money(other) && !words.containsAny(other, words.ofWhich())) {
        String rest = other.substring(prefix.length());
        int slash = rest.indexOf('/');
        String group = slash < 0 ? rest + "#" + column : rest.substring(0, slash);
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(column);
      }
    }
    List<Integer> parts = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      List<Integer> totals =
          group.stream().filter(column -> words.totalHead(sheet.head(column))).toList();
      parts.addAll(group.size() > 1 && !totals.isEmpty() ? totals.subList(0, 1) : group);
    }
    return parts;
  }

  private @org.jspecify.annotations.Nullable RollUp sum(
      BudgetBook.Line line, int total, List<Integer> parts) {
    BudgetCell whole = line.known(total).orElse(null);
    if (whole == null || parts.stream().anyMatch(column -> !line.readable(column))) {
      return null;
    }
    Figure sum = Figure.exact(java.math.BigDecimal.ZERO);
    int filled = 0;
    for (int column : parts) {
      BudgetCell part = line.known(column).orElse(null);
      if (part != null) {
        sum = sum.plus(sheet.figure(part.amount()));
        filled++;
      }
    }
    return filled == 0
        ? null
        : new RollUp(
            RollUp.Kind.COLUMNS,
            sheet.table().title(),
            (line.row().code() + " " + line.row().name()).strip(),
            BudgetVocabulary.lastPart(sheet.head(total)),
            whole.amount(),
            sheet.figure(whole.amount()),
            sum,
            filled,
            whole.place());
  }
}
