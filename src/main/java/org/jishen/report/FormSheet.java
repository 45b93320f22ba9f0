package org.jishen.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.submission.EmptyIndicator;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level1;
import org.jishen.submission.Scope;
import org.jishen.submission.Submission;

/**
 * A form as it was read, block by block, in the order in which forms have them.
 *
 * @param blocks those that the form has
 */
record FormSheet(List<Block> blocks) {

  /**
   * Rows of one kind.
   *
   * @param heading above them
   * @param heads of the columns; empty where a label and a text make a row
   * @param rows of cells
   */
  record Block(Message heading, List<Message> heads, List<List<Cell>> rows) {}

  /**
   * A cell.
   *
   * @param text what stands there
   * @param places of the facts that were read from it; empty for a label
   */
  record Cell(String text, List<Place> places) {

    static Cell label(String text) {
      return new Cell(text, List.of());
    }

    static Cell of(String text, Place place) {
      return new Cell(text, List.of(place));
    }
  }

  /**
   * For one form.
   *
   * @param one the form and its facts
   */
  static FormSheet of(Submission one) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(fields(one, false));
    blocks.add(funds(one));
    blocks.add(goals(one));
    for (Scope scope : Scope.values()) {
      blocks.add(indicators(one, scope));
    }
    blocks.add(fields(one, true));
    blocks.removeIf(block -> block.rows().isEmpty());
    return new FormSheet(blocks);
  }

  /** Every cell that was read. */
  List<Cell> cells() {
    return blocks.stream()
        .flatMap(block -> block.rows().stream())
        .flatMap(List::stream)
        .filter(cell -> !cell.places().isEmpty())
        .toList();
  }

  /** Goals have a block of their own; who filled the form in stands at its foot. */
  private static Block fields(Submission one, boolean foot) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Field field : one.facts(Field.class)) {
      if (foot(field.key()) == foot && !goal(field.key())) {
        rows.add(List.of(Cell.label(field.label()), Cell.of(field.text(), field.place())));
      }
    }
    return new Block(Message.of(foot ? "report.block.foot" : "report.block.head"), List.of(), rows);
  }

  private static boolean foot(FieldKey key) {
    return switch (key) {
      case LEADER, HANDLER, PHONE, FILED_AT -> true;
      default -> false;
    };
  }

  private static boolean goal(FieldKey key) {
    return key == FieldKey.GOAL_ANNUAL || key == FieldKey.GOAL_IMPLEMENTATION;
  }

  private static Block goals(Submission one) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Goal goal : one.facts(Goal.class)) {
      rows.add(List.of(Cell.label(goal.label()), Cell.of(goal.text(), goal.place())));
    }
    return new Block(Message.of("report.block.goals"), List.of(), rows);
  }

  /** The same line for the year and for the whole project makes one row, as on the page. */
  private static Block funds(Submission one) {
    List<Fund> funds = one.facts(Fund.class);
    List<Scope> scopes = new ArrayList<>(List.of(Scope.IMPLEMENTATION, Scope.ANNUAL));
    scopes.removeIf(scope -> funds.stream().noneMatch(fund -> fund.scope() == scope));
    Map<String, List<Fund>> lines = new LinkedHashMap<>();
    for (Fund fund : funds) {
      String line = fund.role() + " " + fund.label() + " " + fund.column();
      String key = line;
      for (int i = 2; taken(lines.getOrDefault(key, List.of()), fund); i++) {
        key = line + " " + i;
      }
      lines.computeIfAbsent(key, name -> new ArrayList<>()).add(fund);
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Fund> line : lines.values()) {
      List<Cell> row = new ArrayList<>();
      Fund first = line.get(0);
      String column = first.column().isEmpty() ? "" : "/" + first.column();
      row.add(Cell.label(first.label() + column));
      for (Scope scope : scopes) {
        row.add(
            line.stream()
                .filter(fund -> fund.scope() == scope)
                .map(fund -> Cell.of(fund.amount().raw(), fund.place()))
                .findFirst()
                .orElse(Cell.label("")));
      }
      rows.add(row);
    }
    List<Message> heads = new ArrayList<>();
    heads.add(Message.of("report.block.fund"));
    scopes.forEach(scope -> heads.add(Message.of("rulebook.Scope." + scope)));
    return new Block(unit(one.forms().get(0)), heads, rows);
  }

  private static boolean taken(List<Fund> line, Fund fund) {
    return line.stream().anyMatch(other -> other.scope() == fund.scope());
  }

  private static Message unit(Form form) {
    return form.amountUnit().isEmpty()
        ? Message.of("report.block.funds")
        : Message.of("report.block.funds.unit", form.amountUnit());
  }

  private static Block indicators(Submission one, Scope scope) {
    List<Row> rows = new ArrayList<>();
    boolean weights = false;
    Map<Level1, String> names = new LinkedHashMap<>();
    for (Indicator row : one.facts(Indicator.class)) {
      names.putIfAbsent(row.level1(), row.level1Name());
      if (row.scope() == scope) {
        rows.add(new Row(row.place(), cells(row), row.weight()));
        weights |= !row.weight().isEmpty();
      }
    }
    for (EmptyIndicator row : one.facts(EmptyIndicator.class)) {
      if (row.scope() == scope) {
        String level1 = names.getOrDefault(row.level1(), "");
        rows.add(
            new Row(
                row.place(),
                List.of(
                    Cell.label(level1),
                    Cell.label(row.level2Name()),
                    Cell.of("", row.place()),
                    Cell.label("")),
                ""));
      }
    }
    rows.sort(Comparator.comparing(row -> row.place().labelled("")));
    List<Message> heads = new ArrayList<>();
    for (String head : List.of("level1", "level2", "name", "value")) {
      heads.add(Message.of("report.block." + head));
    }
    if (weights) {
      heads.add(Message.of("report.block.weight"));
    }
    boolean weighted = weights;
    return new Block(
        Message.of("report.block.indicators", Message.of("rulebook.Scope." + scope)),
        heads,
        rows.stream().map(row -> row.cells(weighted)).toList());
  }

  private static List<Cell> cells(Indicator row) {
    List<Place> value =
        row.valuePlace().equals(row.place()) ? List.of() : List.of(row.valuePlace());
    return List.of(
        Cell.label(row.level1Name()),
        Cell.label(row.level2Name()),
        Cell.of(row.name(), row.place()),
        new Cell(row.value().raw(), value));
  }

  /** A row of indicators on its way to its place. */
  private record Row(Place place, List<Cell> cells, String weight) {

    List<Cell> cells(boolean weighted) {
      List<Cell> all = new ArrayList<>(cells);
      if (weighted) {
        all.add(Cell.label(weight));
      }
      return all;
    }
  }
}
