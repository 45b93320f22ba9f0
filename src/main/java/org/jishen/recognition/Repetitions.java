package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jishen.submission.BasisChange;
import org.jishen.submission.CoverageStatement;
import org.jishen.submission.Names;
import org.jishen.submission.RepeatedFigure;
import org.jishen.submission.RepeatedFigure.Kind;
import org.jishen.submission.Statement;
import org.jishen.text.Amount;
import org.jishen.text.Figure;
import org.jishen.text.Unit;

/** Finds figures that the narrative gives twice, and changes that belong together. */
final class Repetitions {

  private static final int MOST_BETWEEN = 30;

  private record Total(Statement statement, String side, String scope, Amount amount) {}

  private final BudgetCheckVocabulary words;
  private final Narrations narrations;
  private final List<Object> found = new ArrayList<>();

  private Repetitions(BudgetCheckVocabulary words, Narrations narrations) {
    this.words = words;
    this.narrations = narrations;
  }

  /** The repeated figures and changed bases of a narrative. */
  static List<Object> of(
      BudgetCheckVocabulary words, Narrations narrations, List<CoverageStatement> coverage) {
    Repetitions repetitions = new Repetitions(words, narrations);
    repetitions.amounts();
    repetitions.coverage(coverage);
    repetitions.lastYear();
    repetitions.parts();
    return repetitions.found;
  }

  /** Items that have one meaning in a whole disclosure. */
  private void amounts() {
    Map<String, Statement> first = new LinkedHashMap<>();
    for (Statement statement : narrations.all()) {
      String key = words.key(statement.subject());
      boolean counts =
          statement.amount().known()
              && !statement.cause()
              && words.subjects().oneMeaning().contains(key)
              && !narrations.otherTime(statement);
      Statement before = counts ? first.putIfAbsent(key, statement) : null;
      if (before != null) {
        repeated(Kind.AMOUNT, statement.subject(), before, statement);
      }
    }
  }

  private void repeated(Kind kind, String subject, Statement first, Statement second) {
    found.add(
        new RepeatedFigure(
            kind,
            subject,
            first.amount().measure(),
            first.amount().figure(),
            second.amount().figure(),
            first.text(),
            second.text(),
            first.place(),
            second.place()));
  }

  private void coverage(List<CoverageStatement> statements) {
    Map<String, CoverageStatement> counts = new LinkedHashMap<>();
    Map<String, CoverageStatement> amounts = new LinkedHashMap<>();
    for (CoverageStatement statement : statements) {
      String key = statement.published() + "/" + statement.group();
      BigDecimal count = statement.count();
      boolean paidFor = count != null && statement.amount().known();
      CoverageStatement before = paidFor ? counts.putIfAbsent(key, statement) : null;
      BigDecimal other = before == null ? null : before.count();
      if (before != null && count != null && other != null) {
        covered(before, statement, Unit.NONE, Figure.exact(other), Figure.exact(count));
      }
      CoverageStatement paid =
          statement.amount().known() ? amounts.putIfAbsent(key, statement) : null;
      if (paid != null) {
        covered(
            paid,
            statement,
            statement.amount().measure(),
            paid.amount().figure(),
            statement.amount().figure());
      }
    }
  }

  private void covered(
      CoverageStatement first, CoverageStatement second, Unit unit, Figure figure, Figure other) {
    found.add(
        new RepeatedFigure(
            Kind.COVERAGE,
            second.group(),
            unit,
            figure,
            other,
            first.text(),
            second.text(),
            first.place(),
            second.place()));
  }

  /** Income and expenditure are the same this year and were the same last year. */
  private void lastYear() {
    Total income = null;
    for (Statement statement : narrations.all()) {
      Optional<Total> total = total(statement);
      if (total.isPresent() && isIncome(total.get())) {
        income = total.get();
      } else if (total.isPresent() && income != null) {
        Total other = total.get();
        if (income.scope().equals(other.scope())
            && statement.number() - income.statement().number() <= MOST_BETWEEN
            && income.amount().agrees(other.amount())) {
          lastYear(income, other);
          income = null;
        }
      }
    }
  }

  private boolean isIncome(Total total) {
    return words.balance().income().contains(total.side());
  }

  private void lastYear(Total income, Total expenditure) {
    Statement first = income.statement();
    Statement second = expenditure.statement();
    if (basis(first, second)) {
      return;
    }
    Optional<Figure> before =
        StatementRates.lastYear(income.amount(), first.direction(), first.change());
    Optional<Figure> after =
        StatementRates.lastYear(expenditure.amount(), second.direction(), second.change());
    if (before.isPresent() && after.isPresent()) {
      found.add(
          new RepeatedFigure(
              Kind.LAST_YEAR,
              first.subject(),
              first.change().measure(),
              before.get(),
              after.get(),
              first.text(),
              second.text(),
              first.place(),
              second.place()));
    }
  }

  /** A total that moved; without an amount of its own it speaks of the total named before. */
  private Optional<Total> total(Statement statement) {
    if (statement.cause() || !statement.change().known()) {
      return Optional.empty();
    }
    String side = side(statement);
    if (side.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = statement.amount();
    List<Statement> above = narrations.before(statement, MOST_BETWEEN);
    for (int i = above.size() - 1; i >= 0 && !amount.known(); i--) {
      Statement before = above.get(i);
      boolean same =
          before.section().equals(statement.section())
              && side(before).equals(side)
              && scope(before).equals(scope(statement));
      amount = same && !before.cause() ? before.amount() : amount;
    }
    return amount.known()
        ? Optional.of(new Total(statement, side, scope(statement), amount))
        : Optional.empty();
  }

  /** 收入 or 支出; "" where the subject is no total of a side. */
  private String side(Statement statement) {
    String key = bare(statement);
    for (String side : words.balance().income()) {
      if (ends(key, side)) {
        return side;
      }
    }
    for (String side : words.balance().expenditure()) {
      if (ends(key, side)) {
        return side;
      }
    }
    return "";
  }

  private boolean ends(String key, String side) {
    return key.endsWith(side)
        && words.balance().scopes().contains(key.substring(0, key.length() - side.length()));
  }

  /** What stands before 收入 or 支出: nothing, or 财政拨款. */
  private String scope(Statement statement) {
    String key = bare(statement);
    return key.substring(0, Math.max(0, key.length() - side(statement).length()));
  }

  private String bare(Statement statement) {
    String key = Names.key(statement.subject());
    for (String word : words.balance().noise()) {
      key = key.replace(word, "");
    }
    for (String word : words.balance().ends()) {
      key = key.replace(word, "");
    }
    return key;
  }

  /** Parts that compare with another figure of last year than their whole does. */
  private void parts() {
    for (Statement statement : narrations.all()) {
      if (!statement.cause()) {
        narrations.whole(statement).ifPresent(whole -> basis(whole, statement));
      }
    }
  }

  /** Both say what they compare with, and it is not the same. */
  private boolean basis(Statement first, Statement second) {
    String one = basis(first.text());
    String other = basis(second.text());
    boolean changed = !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    if (changed) {
      found.add(
          new BasisChange(
              first.subject(),
              one,
              second.subject(),
              other,
              first.text(),
              second.text(),
              first.place(),
              second.place()));
    }
    return changed;
  }

  private String basis(String text) {
    for (String word : words.comparisons()) {
      int at = text.indexOf(word);
      if (at >= 0) {
        String near = text.substring(at, Math.min(text.length(), at + 16));
        if (words.containsAny(near, words.bases().execution())) {
          return words.bases().execution().get(0);
        }
        if (words.containsAny(near, words.bases().budget())) {
          return words.bases().budget().get(0);
        }
      }
    }
    return "";
  }
}
