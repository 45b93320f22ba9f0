package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.Statement;
import org.jishen.submission.StatementCell;

/**
 * Finds the figure of a budget table that an amount of the narrative restates, by the name of its
 * row, or of its column in the row of the total. Figures of that name in any table will do: which
 * table a section speaks of is not always said.
 */
final class StatementCells {

  private static final int SHORTEST_NAME = 3;
  private static final int FEW_LINES = 2;

  /** …（款）行政运行（项）: the item is the one named last. */
  private static final Pattern LAST_ITEM =
      Pattern.compile("([^（()）]{2,40})[（(](?:类|款|项)[）)][”\"]?$");

  private record Figure(BudgetBook.Sheet sheet, String name, BudgetCell cell) {}

  private final BudgetCheckVocabulary words;
  private final Narrations narrations;
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

  private StatementCells(BudgetCheckVocabulary words, BudgetBook book, Narrations narrations) {
    this.words = words;
    this.narrations = narrations;
    for (BudgetBook.Sheet sheet : book.sheets()) {
      boolean totals = sheet.totals().findAny().isPresent();
      for (BudgetBook.Line line : sheet.lines()) {
        boolean heads = totals ? line.row().total() : sheet.lines().size() <= FEW_LINES;
        line.cells().values().stream()
            .filter(cell -> cell.amount().known())
            .forEach(cell -> add(sheet, line, cell, heads));
      }
    }
  }

  /** By the name of the row; in the row of a total, or where there is but one, by the head too. */
  private void add(BudgetBook.Sheet sheet, BudgetBook.Line line, BudgetCell cell, boolean heads) {
    put(words.key(line.row().name()), new Figure(sheet, line.row().name(), cell));
    String kind = words.subjects().kindTotals().get(sheet.table().kind());
    if (kind != null && line.row().total()) {
      put(kind, new Figure(sheet, line.row().name(), cell));
    }
    String head = sheet.head(cell.column());
    if (heads && !head.isEmpty()) {
      String last = BudgetVocabulary.lastPart(head);
      put(words.key(last), new Figure(sheet, head, cell));
      if (words.totalHead(head) && head.length() > last.length()) {
        String above = head.substring(0, head.length() - last.length() - 1);
        put(words.key(BudgetVocabulary.lastPart(above)), new Figure(sheet, head, cell));
      }
    }
  }

  private void put(String key, Figure figure) {
    if (key.length() >= SHORTEST_NAME) {
      figures.computeIfAbsent(key, name -> new ArrayList<>()).add(figure);
    }
  }

  /** The amounts that restate a figure. */
  static List<StatementCell> of(
      BudgetCheckVocabulary words, BudgetBook book, Narrations narrations) {
    StatementCells cells = new StatementCells(words, book, narrations);
    List<StatementCell> found = new ArrayList<>();
    for (Statement statement : narrations.all()) {
      cells.of(statement).ifPresent(found::add);
    }
    return found;
  }

  private static String item(String subject) {
    Matcher last = LAST_ITEM.matcher(subject);
    return last.find() ? last.group(1) : subject;
  }

  private Optional<StatementCell> of(Statement statement) {
    boolean other = words.containsAny(statement.section(), words.subjects().otherSections());
    if (!statement.amount().known()
        || statement.cause()
        || statement.count() != null
        || other
        || narrations.otherTime(statement)) {
      return Optional.empty();
    }
    List<Figure> candidates = figures.getOrDefault(words.key(item(statement.subject())), List.of());
    BigDecimal stated = statement.amount().value();
    return candidates.stream()
        .min(
            Comparator.comparing(
                    (Figure figure) -> !figure.cell().amount().agrees(statement.amount()))
                .thenComparing(figure -> figure.cell().amount().value().subtract(stated).abs()))
        .map(
            figure ->
                new StatementCell(
                    item(statement.subject()),
                    statement.amount(),
                    figure.sheet().table().title(),
                    figure.name(),
                    figure.cell().amount(),
                    statement.text(),
                    statement.place()));
  }
}
