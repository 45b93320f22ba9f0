package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.Names;
import org.jishen.submission.ProjectLine;
import org.jishen.text.Amount;
import org.jishen.text.HalfWidth;

/** Finds the projects in a 项目支出预算表 and the unit that each belongs to. */
final class ProjectLines {

  private final BudgetVocabulary vocabulary;
  private final BudgetVocabulary.ProjectWords words;
  private final UnitRows unitRows;

  ProjectLines(BudgetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    words = vocabulary.projects();
    unitRows = new UnitRows(words);
  }

  /** The columns that matter; 0 for one that the table does not have. */
  private record Columns(
      int owner,
      int total,
      int general,
      int governmentFund,
      int stateCapital,
      int specialAccount,
      int self) {}

  /**
   * The projects of a table, and its rows with the tree of department, units and projects.
   *
   * @param rows the rows of the table
   * @param projects its projects
   */
  record Result(List<BudgetRow> rows, List<ProjectLine> projects) {}

  /**
   * The projects of a table.
   *
   * @param before how many projects the tables above have
   */
  Result of(BudgetTableReader.Read read, int before) {
    Columns columns = columns(read.table().columns(), read.body());
    List<BodyRow> body = read.body();
    List<String> names = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (BodyRow row : body) {
      names.add(row.name());
      values.add(amount(row, columns.total).value());
    }
    List<Boolean> skipped = names.stream().map(this::skips).toList();
    List<UnitRows.Standing> standings =
        columns.owner > 0
            ? beside(body, skipped, columns.owner)
            : unitRows.of(names, values, skipped, read.table().department());
    List<BudgetRow> rows = new ArrayList<>();
    List<ProjectLine> lines = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      UnitRows.Standing standing = standings.get(i);
      rows.add(placed(read.rows().get(i), standing, body));
      if (standing.role() == UnitRows.Role.PROJECT) {
        int number = before + lines.size() + 1;
        String name = names.get(i).strip();
        lines.add(line(read.table(), body.get(i), columns, number, standing.owner(), name));
      }
    }
    return new Result(rows, lines);
  }

  /** The row with its place in the tree: department, unit, project. */
  private static BudgetRow placed(BudgetRow row, UnitRows.Standing standing, List<BodyRow> body) {
    boolean department = standing.role() == UnitRows.Role.DEPARTMENT;
    boolean owned = standing.ownerRow() >= 0;
    int level = department || row.total() ? 0 : owned ? 2 : 1;
    return new BudgetRow(
        row.table(),
        row.row(),
        row.code(),
        row.name(),
        row.nameKey(),
        level,
        owned ? body.get(standing.ownerRow()).number() : 0,
        department || row.total(),
        row.place());
  }

  private ProjectLine line(
      BudgetTable table, BodyRow row, Columns columns, int number, String owner, String name) {
    return new ProjectLine(
        number,
        table.number(),
        table.kind() == BudgetTableKind.PROJECT_CARRY_OVER,
        owner,
        name,
        Names.key(name),
        amount(row, columns.total),
        amount(row, columns.general),
        amount(row, columns.governmentFund),
        amount(row, columns.stateCapital),
        amount(row, columns.specialAccount),
        amount(row, columns.self),
        row.place().labelled(table.title() + "/" + name));
  }

  private static Amount amount(BodyRow row, int column) {
    return row.amounts().getOrDefault(column, Amount.blank(""));
  }

  /** A total, a class of projects or no name. */
  private boolean skips(String name) {
    String compact = HalfWidth.spaceless(name);
    return compact.isEmpty()
        || vocabulary.total(name)
        || words.classes().contains(compact.replaceFirst("^[一二三四五六七八九十\\d]{1,3}[、.]", ""));
  }

  /** Units in a column of their own, printed once for several rows or in each. */
  private List<UnitRows.Standing> beside(List<BodyRow> rows, List<Boolean> skipped, int column) {
    List<UnitRows.Standing> standings = new ArrayList<>();
    String owner = "";
    for (int i = 0; i < rows.size(); i++) {
      BodyRow row = rows.get(i);
      String text = row.words().getOrDefault(column, "");
      boolean unit = !text.isBlank() && !vocabulary.total(text);
      owner = unit ? text.strip() : owner;
      boolean none = skipped.get(i) || vocabulary.total(text);
      UnitRows.Role role = none ? UnitRows.Role.NONE : UnitRows.Role.PROJECT;
      standings.add(new UnitRows.Standing(role, none ? "" : owner, -1));
    }
    return standings;
  }

  private Columns columns(List<String> heads, List<BodyRow> rows) {
    Map<Integer, String> wordColumns = rows.isEmpty() ? Map.of() : rows.get(0).words();
    int owner = 0;
    for (int column = 1; column <= heads.size() && owner == 0; column++) {
      String head = HalfWidth.spaceless(BudgetVocabulary.lastPart(heads.get(column - 1)));
      if (wordColumns.containsKey(column) && words.ownerHeads().contains(head)) {
        owner = column;
      }
    }
    return new Columns(
        owner,
        exact(heads, words.total()),
        containing(heads, words.general()),
        containing(heads, words.governmentFund()),
        containing(heads, words.stateCapital()),
        containing(heads, words.specialAccount()),
        containing(heads, words.self()));
  }

  /** The first column whose head is one of the words, its unit in brackets aside. */
  private static int exact(List<String> heads, List<String> wanted) {
    for (String word : wanted) {
      for (int column = 1; column <= heads.size(); column++) {
        String head = HalfWidth.spaceless(BudgetVocabulary.lastPart(heads.get(column - 1)));
        int bracket = head.indexOf('(');
        if (word.equals(bracket > 0 ? head.substring(0, bracket) : head)) {
          return column;
        }
      }
    }
    return 0;
  }

  /** The first column with one of the words in its head, also in an upper row of it. */
  private static int containing(List<String> heads, List<String> wanted) {
    for (int column = 1; column <= heads.size(); column++) {
      String head = HalfWidth.spaceless(heads.get(column - 1));
      if (wanted.stream().anyMatch(head::contains)) {
        return column;
      }
    }
    return 0;
  }
}
