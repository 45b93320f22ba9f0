package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Message;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.CoverageConflict;
import org.jishen.submission.CoverageStatement;
import org.jishen.submission.GoalCoverage;
import org.jishen.submission.Located;
import org.jishen.submission.ProjectLine;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/** Holds what the narrative says of the number of goals and their money against the file. */
final class Coverage {

  private record Expenditure(Figure sum, Located where) {}

  private final FundingWords words;
  private final List<Object> facts;
  private final List<CoverageStatement> statements;

  Coverage(FundingWords words, List<Object> facts) {
    this.words = words;
    this.facts = facts;
    this.statements = only(CoverageStatement.class);
  }

  private <T> List<T> only(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * What follows from the statements.
   *
   * @param totals the annual totals of the forms of the file
   */
  List<Object> facts(List<Amount> totals) {
    List<Object> found = new ArrayList<>();
    if (!statements.isEmpty()) {
      conflict(totals).ifPresent(found::add);
      goalCoverage().ifPresent(found::add);
    }
    return found;
  }

  private Optional<CoverageConflict> conflict(List<Amount> totals) {
    Map<String, List<CoverageStatement>> alike =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    statement -> statement.published() + "/" + statement.group(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Message> figures = new ArrayList<>();
    for (List<CoverageStatement> group : alike.values()) {
      List<String> counts = counts(group);
      List<Amount> amounts = amounts(group);
      if (counts.size() > 1) {
        figures.add(said("counts", group.get(0), String.join("、", counts)));
      }
      if (amounts.size() > 1) {
        figures.add(said("amounts", group.get(0), printed(amounts)));
      }
    }
    List<CoverageStatement> ofForms = ofForms();
    boolean otherForms = !totals.isEmpty() && differ(ofForms, totals);
    if (figures.isEmpty() && otherForms) {
      figures.add(said("counts", ofForms.get(0), String.join("、", counts(ofForms))));
      figures.add(said("amounts", ofForms.get(0), printed(amounts(ofForms))));
    }
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    if (otherForms) {
      figures.add(Message.of("recognition.coverage.forms", totals.size(), wanYuan(totals)));
    }
    return Optional.of(new CoverageConflict(joined(figures), statements.get(0).place()));
  }

  private static Message joined(List<Message> figures) {
    return figures.stream()
        .reduce((one, next) -> Message.of("recognition.coverage.and", one, next))
        .orElse(Message.NONE);
  }

  /** The statements that speak of what the file should hold: of what is published, if any do. */
  private List<CoverageStatement> ofForms() {
    List<CoverageStatement> all =
        statements.stream().filter(statement -> statement.group().isEmpty()).toList();
    List<CoverageStatement> published = all.stream().filter(CoverageStatement::published).toList();
    return published.isEmpty() ? all : published;
  }

  private static boolean differ(List<CoverageStatement> said, List<Amount> totals) {
    boolean complete = totals.stream().allMatch(Amount::known);
    Figure sum = LineComparisons.sum(totals);
    for (CoverageStatement statement : said) {
      BigDecimal count = statement.count();
      if (count != null && count.compareTo(BigDecimal.valueOf(totals.size())) != 0) {
        return true;
      }
      Amount amount = statement.amount();
      if (complete && amount.known() && !amount.figure().agrees(sum)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> counts(List<CoverageStatement> group) {
    return group.stream()
        .map(CoverageStatement::count)
        .flatMap(Stream::ofNullable)
        .map(count -> count.stripTrailingZeros().toPlainString())
        .distinct()
        .toList();
  }

  private static List<Amount> amounts(List<CoverageStatement> group) {
    List<Amount> different = new ArrayList<>();
    for (CoverageStatement statement : group) {
      Amount amount = statement.amount();
      if (amount.known() && different.stream().noneMatch(each -> each.agrees(amount))) {
        different.add(amount);
      }
    }
    return different;
  }

  private static Message said(String what, CoverageStatement statement, String figures) {
    String of = statement.published() ? "published" : "managed";
    Message group =
        statement.group().isEmpty()
            ? Message.NONE
            : Message.of("recognition.coverage.group", statement.group());
    return Message.of("recognition.coverage." + of + "." + what, group, figures);
  }

  private static String printed(List<Amount> amounts) {
    return amounts.stream().map(Coverage::printed).collect(Collectors.joining("、"));
  }

  private static String printed(Amount amount) {
    Figure figure = amount.printed();
    return figure == null ? amount.raw() : figure.value().toPlainString() + amount.measure().text();
  }

  private static String wanYuan(List<Amount> totals) {
    BigDecimal wan = LineComparisons.sum(totals).value().movePointLeft(4);
    return wan.stripTrailingZeros().toPlainString();
  }

  private Optional<GoalCoverage> goalCoverage() {
    Optional<Expenditure> all = projectTable().or(this::expenditureTable);
    return all.flatMap(
        whole ->
            statements.stream()
                .filter(statement -> statement.group().isEmpty() && statement.amount().known())
                .min(
                    Comparator.comparing(CoverageStatement::published)
                        .thenComparing(
                            statement -> statement.amount().value(), Comparator.reverseOrder()))
                .map(
                    statement ->
                        new GoalCoverage(
                            statement,
                            statement.amount(),
                            whole.sum(),
                            whole.where(),
                            statement.place())));
  }

  private Optional<Expenditure> projectTable() {
    List<ProjectLine> lines =
        only(ProjectLine.class).stream().filter(line -> !line.carryOver()).toList();
    List<Amount> amounts = lines.stream().map(ProjectLine::total).toList();
    return lines.isEmpty() || !amounts.stream().allMatch(Amount::known)
        ? Optional.empty()
        : Optional.of(new Expenditure(LineComparisons.sum(amounts), lines.get(0)));
  }

  /** The figure of 项目支出 in the total row of the expenditure table. */
  private Optional<Expenditure> expenditureTable() {
    List<Integer> tables =
        only(BudgetTable.class).stream()
            .filter(table -> table.kind() == BudgetTableKind.EXPENDITURE)
            .map(BudgetTable::number)
            .toList();
    List<String> totalRows =
        only(BudgetRow.class).stream()
            .filter(row -> row.total() && tables.contains(row.table()))
            .map(row -> row.table() + "/" + row.row())
            .toList();
    return only(BudgetCell.class).stream()
        .filter(cell -> tables.contains(cell.table()))
        .filter(cell -> totalRows.contains(cell.table() + "/" + cell.row()))
        .filter(cell -> FundingWords.in(cell.columnName(), words.projectExpenditure()))
        .filter(cell -> cell.amount().known())
        .findFirst()
        .map(cell -> new Expenditure(cell.amount().figure(), cell));
  }
}
