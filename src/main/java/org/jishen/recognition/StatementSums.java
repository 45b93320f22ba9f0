package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.Statement;
import org.jishen.submission.StatementParts;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * Adds up the parts that the narrative lists behind a whole. A whole may be parted several times
 * (其中：…。其中：…), and a part may be parted again without its own 其中.
 */
final class StatementSums {

  private static final Figure NOTHING = Figure.exact(BigDecimal.ZERO);
  private static final int MOST_PARTS = 200;

  private final BudgetCheckVocabulary.Lists words;
  private final Narrations narrations;

  private StatementSums(BudgetCheckVocabulary words, Narrations narrations) {
    this.words = words.lists();
    this.narrations = narrations;
  }

  /** The lists of a narrative. */
  static List<StatementParts> of(BudgetCheckVocabulary words, Narrations narrations) {
    StatementSums sums = new StatementSums(words, narrations);
    Map<Integer, List<Statement>> byWhole = new LinkedHashMap<>();
    for (Statement statement : narrations.all()) {
      if (statement.whole() > 0 && !statement.cause()) {
        byWhole.computeIfAbsent(statement.whole(), whole -> new ArrayList<>()).add(statement);
      }
    }
    List<StatementParts> found = new ArrayList<>();
    byWhole.values().forEach(parts -> sums.lists(parts, found));
    return found;
  }

  private void lists(List<Statement> parts, List<StatementParts> found) {
    Statement whole = narrations.whole(parts.get(0)).orElse(null);
    if (whole == null) {
      return;
    }
    List<Statement> list = new ArrayList<>();
    for (Statement part : parts) {
      if (!list.isEmpty() && opens(part.text())) {
        list(whole, list, found);
        list = new ArrayList<>();
      }
      list.add(part);
    }
    list(whole, list, found);
  }

  private boolean opens(String text) {
    String clause = text.strip();
    return words.openers().stream().anyMatch(clause::startsWith);
  }

  private void list(Statement whole, List<Statement> parts, List<StatementParts> found) {
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return;
    }
    if (whole.amount().known() && !narrations.otherTime(whole)) {
      money(whole, parts, found);
    }
    BigDecimal count = whole.count();
    boolean counted = parts.stream().allMatch(part -> part.count() != null);
    if (count != null && counted) {
      Figure sum = NOTHING;
      for (Statement part : parts) {
        BigDecimal number = part.count();
        sum = sum.plus(Figure.exact(number == null ? BigDecimal.ZERO : number));
      }
      found.add(parts(whole, true, Amount.blank(""), Figure.exact(count), sum, parts));
    }
  }

  private void money(Statement whole, List<Statement> parts, List<StatementParts> found) {
    boolean readable =
        parts.stream()
            .allMatch(part -> part.amount().knownOrBlank() && !narrations.otherTime(part));
    List<Statement> filled = parts.stream().filter(part -> part.amount().known()).toList();
    if (!readable || filled.size() < 2) {
      return;
    }
    Figure stated = whole.amount().figure();
    Figure all = sum(filled);
    Figure outer = sum(outer(filled));
    Figure best = outer.agrees(stated) || outer.value().signum() == 0 ? outer : all;
    if (!all.agrees(stated) && !outer.agrees(stated)) {
      best = outer(filled).size() < 2 ? all : outer;
    } else if (all.agrees(stated)) {
      best = all;
    }
    found.add(parts(whole, false, whole.amount(), stated, best, filled));
  }

  private static Figure sum(List<Statement> parts) {
    Figure sum = NOTHING;
    for (Statement part : parts) {
      sum = sum.plus(part.amount().figure());
    }
    return sum;
  }

  /** Without items that are contained in another item of the list. */
  private List<Statement> outer(List<Statement> parts) {
    boolean gathered =
        parts.stream().anyMatch(part -> has(part.subject(), words.contained(), true));
    return parts.stream()
        .filter(part -> !gathered || !has(part.subject(), words.contained(), false))
        .toList();
  }

  /** 公务用车购置及运行费 names both of what it gathers; 公务用车购置费 one. */
  private static boolean has(String subject, List<String> words, boolean both) {
    long named = words.stream().filter(subject::contains).count();
    return both ? named > 1 : named == 1;
  }

  private StatementParts parts(
      Statement whole,
      boolean counted,
      Amount amount,
      Figure stated,
      Figure computed,
      List<Statement> parts) {
    String first = parts.get(0).text();
    String last = parts.get(parts.size() - 1).text();
    boolean open =
        words.open().stream()
                .anyMatch(word -> first.startsWith(word) || whole.text().contains(word))
            || words.etc().stream().anyMatch(last::contains);
    return new StatementParts(
        whole.subject(),
        counted,
        amount,
        stated,
        computed,
        open,
        parts.stream().map(Statement::subject).toList(),
        whole.text(),
        whole.place());
  }
}
