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

  static FormSheet of(Submission submission, Form form) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(fields(submission, form, false));
    blocks.add(funds(submission, form));
    blocks.add(goals(submission, form));
    for (Scope scope : Scope.values()) {
      blocks.add(indicators(submission, form, scope));
    }
    blocks.add(fields(submission, form, true));
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
  private static Block fields(Submission submission, Form form, boolean foot) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Field field : submission.facts(Field.class)) {
      if (field.form() == form.number() && foot(field.key()) == foot && !goal(field.key())) {
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

  private static Block goals(Submission submission, Form form) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Goal goal : submission.facts(Goal.class)) {
      if (goal.form() == form.number()) {
        rows.add(List.of(Cell.label(goal.label()), Cell.of(goal.text(), goal.place())));
      }
    }
    return new Block(Message.of("report.block.goals"), List.of(), rows);
  }

  /** The same line for the year and for the whole project makes one row, as on the page. */
  private static Block funds(Submission submission, Form form) {
    List<Fund> funds =
        submission.facts(Fund.class).stream().filter(fund -> fund.form() == form.number()).toList();
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
    return new Block(unit(form), heads, rows);
  }

  private static boolean taken(List<Fund> line, Fund fund) {
    return line.stream().anyMatch(other -> other.scope() == fund.scope());
  }

  private static Message unit(Form form) {
    return form.amountUnit().isEmpty()
        ? Message.of("report.block.funds")
        : Message.of("report.block.funds.unit", form.amountUnit());
  }

  private static Block indicators(Submission submission, Form form, Scope scope) {
    List<Row> rows = new ArrayList<>();
    boolean weights = false;
    Map<Level1, String> names = new LinkedHashMap<>();
    for (Indicator row : submission.facts(Indicator.class)) {
      if (row.form() == form.number()) {
        names.putIfAbsent(row.level1(), row.level1Name());
        if (row.scope() == scope) {
          rows.add(new Row(row.place(), cells(row), row.weight()));
          weights |= !row.weight().isEmpty();
        }
      }
    }
    for (EmptyIndicator row : submission.facts(EmptyIndicator.class)) {
      if (row.form() == form.number() && row.scope() == scope) {
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
