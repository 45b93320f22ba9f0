package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.Statement;
import org.jishen.submission.StatementShare;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/** Computes shares from the amounts that the narrative or a table gives for part and whole. */
final class StatementShares {

  /** Shares are often adjusted by the last digit so that they add up to 100. */
  private static final BigDecimal ADJUSTED = new BigDecimal("0.01");

  private static final int NEAR = 10;
  private static final Pattern DIGITS = Pattern.compile("[\\d.,，]");

  /** Where a whole was named; its number is 0 where it stands in a table. */
  private record Whole(String name, Amount amount, int number) {

    boolean near(Statement statement) {
      return number == 0 || Math.abs(number - statement.number()) <= NEAR;
    }
  }

  private final BudgetCheckVocabulary words;
  private final Narrations narrations;
  private final List<Whole> projects = new ArrayList<>();
  private final List<Whole> expenditure = new ArrayList<>();
  private final List<Whole> income = new ArrayList<>();

  private StatementShares(BudgetCheckVocabulary words, BudgetBook book, Narrations narrations) {
    this.words = words;
    this.narrations = narrations;
    tables(book);
    for (Statement statement : narrations.all()) {
      if (statement.amount().known() && !statement.cause()) {
        said(new Whole(statement.subject(), statement.amount(), statement.number()));
      }
    }
  }

  private void tables(BudgetBook book) {
    for (BudgetBook.Sheet sheet : book.of(BudgetTableKind.EXPENDITURE)) {
      sheet
          .totals()
          .limit(1)
          .flatMap(line -> line.cells().values().stream())
          .filter(cell -> cell.amount().known())
          .filter(cell -> words.containsAny(sheet.head(cell.column()), words.columns().project()))
          .forEach(cell -> projects.add(new Whole(sheet.head(cell.column()), cell.amount(), 0)));
    }
  }

  private void said(Whole whole) {
    String key = words.key(whole.name());
    if (key.equals(words.key(words.shares().project().get(0)))) {
      projects.add(whole);
    }
    if (words.containsAny(key, words.shares().expenditure())) {
      expenditure.add(whole);
    }
    if (words.containsAny(key, words.shares().income())) {
      income.add(whole);
    }
  }

  /** The shares of a narrative whose whole is known. */
  static List<StatementShare> of(
      BudgetCheckVocabulary words, BudgetBook book, Narrations narrations) {
    StatementShares shares = new StatementShares(words, book, narrations);
    List<StatementShare> found = new ArrayList<>();
    for (Statement statement : narrations.all()) {
      shares.of(statement).ifPresent(found::add);
    }
    return found;
  }

  private Optional<StatementShare> of(Statement statement) {
    BigDecimal percent = statement.sharePercent();
    if (percent == null || !statement.amount().known() || statement.cause()) {
      return Optional.empty();
    }
    List<Whole> wholes = wholes(statement);
    StatementShare first = null;
    for (Whole whole : wholes) {
      Optional<StatementShare> share = share(statement, percent, whole);
      if (share.isPresent() && share.get().stated().agrees(share.get().computed())) {
        return share;
      }
      first = first == null ? share.orElse(null) : first;
    }
    return Optional.ofNullable(first);
  }

  private static Optional<StatementShare> share(
      Statement statement, BigDecimal percent, Whole whole) {
    Figure printed = Figure.printed(percent);
    boolean digits = percent.scale() > 1;
    Figure stated =
        new Figure(percent, digits ? printed.halfStep().max(ADJUSTED) : printed.halfStep());
    return StatementRates.percent(statement.amount().figure(), whole.amount().figure())
        .map(
            computed ->
                new StatementShare(
                    statement.subject(),
                    statement.amount(),
                    whole.name(),
                    whole.amount(),
                    percent,
                    stated,
                    computed,
                    statement.text(),
                    statement.place()));
  }

  /** The amounts of which it may be a share: those of the whole that it names, or of its list. */
  private List<Whole> wholes(Statement statement) {
    String named = named(statement);
    if (words.containsAny(named, words.shares().project())) {
      return projects;
    }
    List<Whole> wholes = new ArrayList<>();
    Optional<Statement> whole = narrations.whole(statement);
    while (whole.isPresent()) {
      if (whole.get().amount().known() && mayBe(named, whole.get().subject())) {
        wholes.add(new Whole(whole.get().subject(), whole.get().amount(), 0));
      }
      whole = narrations.whole(whole.get());
    }
    if (words.containsAny(named, words.shares().expenditure())) {
      expenditure.stream().filter(each -> each.near(statement)).forEach(wholes::add);
    } else if (words.containsAny(named, words.shares().income())) {
      income.stream().filter(each -> each.near(statement)).forEach(wholes::add);
    } else if (!named.isEmpty()) {
      return List.of();
    }
    return wholes;
  }

  /**
   * A whole that the sentence names is not the basic expenditure under which it happens to stand.
   */
  private boolean mayBe(String named, String subject) {
    String key = words.key(subject);
    return named.isEmpty()
        || key.contains(named)
        || named.contains(key)
        || alike(named, key, words.shares().expenditure())
        || alike(named, key, words.shares().income());
  }

  private boolean alike(String named, String key, List<String> kind) {
    return words.containsAny(named, kind) && words.containsAny(key, kind);
  }

  /** What stands between 占 and the percentage, folded; "" when that is nothing but fillers. */
  private String named(Statement statement) {
    String text = statement.text();
    int at = text.indexOf(words.shares().share());
    int end = text.indexOf('%', Math.max(at, 0));
    end = end < 0 ? text.indexOf('％', Math.max(at, 0)) : end;
    if (at < 0 || end < at) {
      return "";
    }
    String between = text.substring(at + words.shares().share().length(), end);
    for (String filler : words.shares().fillers()) {
      between = between.replace(filler, "");
    }
    return words.key(DIGITS.matcher(between).replaceAll(""));
  }
}
