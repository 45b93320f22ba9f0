package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private record Figure(BudgetBook.Sheet sheet, String name, BudgetCell cell) {}

  private final BudgetCheckVocabulary words;
  private final Narrations narrations;
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

  private StatementCells(BudgetCheckVocabulary words, BudgetBook book, Narrations narrations) {
    this.words = words;
    this.narrations = narrations;
    for (BudgetBook.Sheet sheet : book.sheets()) {
      for (BudgetBook.Line line : sheet.lines()) {
        line.cells().values().stream()
            .filter(cell -> cell.amount().known())
            .forEach(cell -> add(sheet, line, cell));
      }
    }
  }

  private void add(BudgetBook.Sheet sheet, BudgetBook.Line line, BudgetCell cell) {
    put(words.key(line.row().name()), new Figure(sheet, line.row().name(), cell));
    String kind = words.subjects().kindTotals().get(sheet.table().kind());
    if (kind != null && line.row().total()) {
      put(kind, new Figure(sheet, line.row().name(), cell));
    }
    if (line.row().total()) {
      String head = sheet.head(cell.column());
      for (String part : head.split("/", -1)) {
        put(words.key(part), new Figure(sheet, head, cell));
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

  private Optional<StatementCell> of(Statement statement) {
    boolean other = words.containsAny(statement.section(), words.subjects().otherSections());
    if (!statement.amount().known()
        || statement.cause()
        || statement.count() != null
        || other
        || narrations.otherTime(statement)) {
      return Optional.empty();
    }
    List<Figure> candidates =
        figures.getOrDefault(words.key(statement.subject()), List.of());
    BigDecimal stated = statement.amount().value();
    return candidates.stream()
        .min(
            Comparator.comparing(
                    (Figure figure) -> !figure.cell().amount().agrees(statement.amount()))
                .thenComparing(
                    figure -> figure.cell().amount().value().subtract(stated).abs()))
        .map(
            figure ->
                new StatementCell(
                    statement.subject(),
                    statement.amount(),
                    figure.sheet().table().title(),
                    figure.name(),
                    figure.cell().amount(),
                    statement.text(),
                    statement.place()));
  }
}
