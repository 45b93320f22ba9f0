package org.jishen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.Names;
import org.jishen.submission.Slip;
import org.jishen.submission.Slip.Kind;
import org.jishen.submission.Statement;
import org.jishen.text.Amount;

/** Finds names and reasons in the narrative that do not belong to the figure beside them. */
final class StatementSlips {

  private static final int SHORTEST_NAME = 6;
  private static final int LONGEST_NAME = 30;
  private static final int MOST_ROWS = 3000;

  private record Named(String name, Amount amount) {}

  private final BudgetCheckVocabulary words;
  private final Narrations narrations;
  private final Map<String, List<Named>> rows = new LinkedHashMap<>();
  private final List<Slip> found = new ArrayList<>();

  private StatementSlips(BudgetCheckVocabulary words, BudgetBook book, Narrations narrations) {
    this.words = words;
    this.narrations = narrations;
    for (BudgetBook.Sheet sheet : book.sheets()) {
      for (BudgetBook.Line line : sheet.lines()) {
        BudgetRow row = line.row();
        if (!row.code().isEmpty() && rows.size() < MOST_ROWS) {
          List<Named> figures =
              rows.computeIfAbsent(words.key(row.name()), key -> new ArrayList<>());
          line.cells().values().forEach(cell -> figures.add(new Named(row.name(), cell.amount())));
        }
      }
    }
  }

  /** The faults. */
  static List<Slip> of(BudgetCheckVocabulary words, BudgetBook book, Narrations narrations) {
    StatementSlips slips = new StatementSlips(words, book, narrations);
    for (Statement statement : narrations.all()) {
      if (!statement.cause()) {
        slips.otherName(statement);
        slips.otherItem(statement);
        slips.emptyReason(statement);
      }
    }
    return slips.found;
  }

  /** 社会保障与就业支出 with the amount that the tables give for 社会保障和就业支出. */
  private void otherName(Statement statement) {
    String key = words.key(statement.subject());
    if (!statement.amount().known()
        || statement.amount().value().signum() == 0
        || key.length() < SHORTEST_NAME
        || key.length() > LONGEST_NAME
        || rows.containsKey(key)
        || narrations.otherTime(statement)) {
      return;
    }
    for (Map.Entry<String, List<Named>> row : rows.entrySet()) {
      if (close(key, row.getKey())) {
        for (Named named : row.getValue()) {
          if (named.amount().agrees(statement.amount())) {
            add(Kind.OTHER_NAME, statement, statement.subject(), named.name());
            return;
          }
        }
      }
    }
  }

  /** One or two characters are different, and not only added at an end. */
  private static boolean close(String key, String other) {
    if (Math.abs(key.length() - other.length()) > 1
        || other.length() < SHORTEST_NAME
        || key.contains(other)
        || other.contains(key)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(key.length(), other.length());
    while (start < shorter && key.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && key.charAt(key.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(key.length(), other.length()) - start - end <= 2;
  }

  /** 公务接待费减少…，主要原因是公务用车减少. */
  private void otherItem(Statement statement) {
    String reason = statement.reason();
    if (reason.isEmpty()) {
      return;
    }
    Map<String, BudgetCheckVocabulary.Topic> topics = words.slips().topics();
    List<String> own = new ArrayList<>();
    topics.forEach(
        (name, topic) -> {
          if (topic.subjects().stream().anyMatch(statement.subject()::contains)) {
            own.add(name);
          }
        });
    if (own.size() != 1 || speaksOf(reason, topics.get(own.get(0)))) {
      return;
    }
    topics.forEach(
        (name, topic) -> {
          if (!own.contains(name) && speaksOf(reason, topic)) {
            add(Kind.OTHER_ITEM, statement, reason, name);
          }
        });
  }

  private static boolean speaksOf(
      String reason, BudgetCheckVocabulary.@org.jspecify.annotations.Nullable Topic topic) {
    return topic != null && topic.own().stream().anyMatch(reason::contains);
  }

  /** Nothing is left of the reason without words that every change could be explained with. */
  private void emptyReason(Statement statement) {
    String reason = Names.key(statement.reason());
    if (reason.isEmpty() || reason.length() > LONGEST_NAME * 2) {
      return;
    }
    String rest =
        reason.replace(
            Names.key(statement.subject()).isEmpty()
                ? reason + " "
                : Names.key(statement.subject()),
            "");
    for (String word : words.slips().emptyReason()) {
      rest = rest.replace(word, "");
    }
    if (rest.length() <= 1) {
      add(Kind.EMPTY_REASON, statement, statement.reason(), statement.subject());
    }
  }

  private void add(Kind kind, Statement statement, String quote, String hint) {
    found.add(new Slip(kind, quote, hint, statement.text(), statement.place()));
  }
}
