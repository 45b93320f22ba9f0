package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jishen.submission.BalancePair;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.Names;
import org.jishen.submission.Statement;
import org.jishen.text.HalfWidth;

/** Puts the totals of income and expenditure beside each other. */
final class BalancePairs {

  private static final int MOST_BETWEEN = 30;

  private final BudgetCheckVocabulary.Balance words;

  BalancePairs(BudgetCheckVocabulary words) {
    this.words = words.balance();
  }

  /** A total with its name. */
  private record Total(BudgetBook.Line line, BudgetCell cell) {}

  /** The pair of a table, if it has both totals. */
  Optional<BalancePair> of(BudgetBook.Sheet sheet) {
    BudgetTableKind kind = sheet.table().kind();
    if (kind != BudgetTableKind.BALANCE && kind != BudgetTableKind.FISCAL_BALANCE) {
      return Optional.empty();
    }
    Optional<Total> income = total(sheet, words.income(), 0);
    Optional<Total> expenditure = total(sheet, words.expenditure(), sheet.sides() - 1);
    return income.isEmpty() || expenditure.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BalancePair(
                sheet.table().title(),
                income.get().line().row().name(),
                income.get().cell().amount(),
                expenditure.get().line().row().name(),
                expenditure.get().cell().amount(),
                income.get().cell().place()));
  }

  /** The last total of a side: 收入总计, or 总计 alone on the side. */
  private Optional<Total> total(BudgetBook.Sheet sheet, List<String> side, int number) {
    Total found = null;
    for (BudgetBook.Line line : sheet.lines()) {
      String name = HalfWidth.spaceless(line.row().name());
      boolean grand = words.total().stream().anyMatch(name::endsWith);
      boolean named = side.stream().anyMatch(name::contains);
      boolean alone = words.total().contains(name) && line.side() == number && sheet.sides() > 1;
      if (grand && (named || alone)) {
        BudgetBook.Line total = line;
        found = line.first().map(cell -> new Total(total, cell)).orElse(found);
      }
    }
    return Optional.ofNullable(found);
  }

  /** The pairs of a narrative: 收入总计…，支出总计…, in one section or in two that follow each other. */
  List<BalancePair> of(List<Statement> statements) {
    List<BalancePair> found = new ArrayList<>();
    Statement income = null;
    for (Statement statement : statements) {
      if (!statement.amount().known() || statement.cause()) {
        continue;
      }
      if (total(statement, words.income())) {
        income = statement;
      } else if (income != null && total(statement, words.expenditure())) {
        if (statement.number() - income.number() <= MOST_BETWEEN) {
          found.add(
              new BalancePair(
                  income.section(),
                  income.subject(),
                  income.amount(),
                  statement.subject(),
                  statement.amount(),
                  income.place()));
        }
        income = null;
      }
    }
    return found;
  }

  /** 收入总计, whoever speaks; 本年收入合计 is no total, for money of last year comes on top. */
  private boolean total(Statement statement, List<String> side) {
    String key = Names.key(statement.subject());
    boolean current = words.currentYear().stream().anyMatch(key::contains);
    for (String word : words.noise()) {
      key = key.replace(word, "");
    }
    for (String name : side) {
      for (String total : words.total()) {
        if (key.equals(name + total)) {
          return true;
        }
      }
      for (String sum : words.sum()) {
        if (!current && key.equals(name + sum)) {
          return true;
        }
      }
    }
    return false;
  }
}
