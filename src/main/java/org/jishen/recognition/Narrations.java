package org.jishen.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.Statement;

/** The statements of a narrative at hand, and the year that its budget is for. */
final class Narrations {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?=年)");

  private final BudgetCheckVocabulary words;
  private final Map<Integer, Statement> statements = new LinkedHashMap<>();
  private final Map<Integer, Integer> positions = new LinkedHashMap<>();
  private final List<Statement> all;
  private final int year;

  Narrations(BudgetCheckVocabulary words, List<Object> facts) {
    this.words = words;
    for (Object fact : facts) {
      if (fact instanceof Statement statement) {
        positions.put(statement.number(), statements.size());
        statements.put(statement.number(), statement);
      }
    }
    all = List.copyOf(statements.values());
    year = year(facts);
  }

  /** The year that most titles of tables name, and without tables the one that the text does. */
  private int year(List<Object> facts) {
    Map<Integer, Integer> titles = new LinkedHashMap<>();
    for (Object fact : facts) {
      if (fact instanceof BudgetTable table) {
        years(table.title()).forEach(found -> titles.merge(found, 1, Integer::sum));
      }
    }
    if (titles.isEmpty()) {
      statements
          .values()
          .forEach(
              statement ->
                  years(statement.text()).stream()
                      .limit(1)
                      .forEach(found -> titles.merge(found, 1, Integer::sum)));
    }
    return titles.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  static List<Integer> years(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.results().map(found -> Integer.parseInt(found.group(1))).toList();
  }

  /** The year of the budget; 0 when it is not known. */
  int year() {
    return year;
  }

  List<Statement> all() {
    return all;
  }

  /** The statements above one, the nearest last. */
  List<Statement> before(Statement statement, int most) {
    int at = positions.getOrDefault(statement.number(), 0);
    return all.subList(Math.max(0, at - most), at);
  }

  Optional<Statement> whole(Statement part) {
    return Optional.ofNullable(statements.get(part.whole()));
  }

  /** The amount of a statement is of another time: 2024年预算数为10万元, 上年…. */
  boolean otherTime(Statement statement) {
    String amount = statement.amount().raw();
    int at = amount.isEmpty() ? -1 : statement.text().indexOf(amount);
    String before = statement.text().substring(0, Math.max(0, at));
    boolean named = words.containsAny(before, words.subjects().lastYear());
    boolean others = years(before).stream().anyMatch(found -> year > 0 && found != year);
    return named || others;
  }
}
