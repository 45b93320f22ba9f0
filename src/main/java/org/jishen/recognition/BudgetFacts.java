package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.CoverageStatement;
import org.jishen.submission.DisclosureLevel;
import org.jishen.submission.Field;
import org.jishen.submission.Passage;
import org.jishen.submission.Statement;
import org.jishen.text.Amount;

/**
 * Facts that follow from the budget tables and the narrative of a file: sums beside their parts,
 * figures that stand at two places, rates and shares beside the amounts they come from, and faults
 * in the wording. Safe for use by several threads.
 */
final class BudgetFacts {

  private final BudgetCheckVocabulary words;
  private final TableRemarks remarks;

  private BudgetFacts(BudgetCheckVocabulary words, TableRemarks remarks) {
    this.words = words;
    this.remarks = remarks;
  }

  static BudgetFacts load(Knowledge knowledge) {
    BudgetCheckVocabulary words = BudgetCheckVocabulary.load(knowledge);
    return new BudgetFacts(words, TableRemarks.load(knowledge, words));
  }

  /** What follows from the facts of a file. */
  List<Object> of(List<Object> facts) {
    BudgetBook book = BudgetBook.of(facts);
    Narrations narrations = new Narrations(words, facts);
    List<Object> found = new ArrayList<>();
    tables(book, found);
    found.addAll(remarks.of(book, only(facts, Passage.class)));
    narrative(book, narrations, found);
    found.addAll(Repetitions.of(words, narrations, only(facts, CoverageStatement.class)));
    found.addAll(PassageSlips.of(words, facts, narrations.year(), unit(facts)));
    found.addAll(FieldEnds.of(only(facts, Field.class)));
    found.addAll(StatementSlips.of(words, book, narrations));
    return found;
  }

  private void tables(BudgetBook book, List<Object> found) {
    BalancePairs pairs = new BalancePairs(words);
    for (BudgetBook.Sheet sheet : book.sheets()) {
      found.addAll(RowSums.of(words, sheet));
      found.addAll(ColumnSums.of(words, sheet));
      if (sheet.table().kind() == BudgetTableKind.THREE_PUBLIC) {
        found.addAll(ThreePublicSums.of(words, sheet));
      }
      pairs.of(sheet).ifPresent(found::add);
    }
    found.addAll(TableEqualities.of(words, book));
  }

  private void narrative(BudgetBook book, Narrations narrations, List<Object> found) {
    found.addAll(new BalancePairs(words).of(narrations.all()));
    found.addAll(StatementCells.of(words, book, narrations));
    found.addAll(StatementShares.of(words, book, narrations));
    found.addAll(StatementSums.of(words, narrations));
    for (Statement statement : narrations.all()) {
      Amount amount = statement.amount();
      StatementRates.of(statement, amount).ifPresent(found::add);
    }
  }

  /** The headings speak of the budget of a single unit, and hardly of that of a department. */
  private static boolean unit(List<Object> facts) {
    return only(facts, DisclosureLevel.class).stream()
        .anyMatch(level -> level.unit() > 1 && level.unit() > 2 * level.department());
  }

  private static <T> List<T> only(List<Object> facts, Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
