package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.Names;
import org.jishen.submission.ProjectLine;
import org.jishen.text.Amount;

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
      int project,
      int owner,
      int total,
      int general,
      int governmentFund,
      int stateCapital,
      int specialAccount,
      int self) {}

  /**
   * The projects of a table.
   *
   * @param before how many projects the tables above have
   */
  List<ProjectLine> of(BudgetTableReader.Read read, int before) {
    Columns columns = columns(read.table().columns(), read.body());
    List<BodyRow> rows = read.body();
    List<String> names = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (BodyRow row : rows) {
      names.add(columns.project == 0 ? row.name() : row.words().getOrDefault(columns.project, ""));
      values.add(amount(row, columns.total).value());
    }
    List<String> owners =
        columns.owner > 0
            ? ownersBeside(rows, columns.owner)
            : unitRows.owners(names, values, skipped(names), read.table().department());
    List<ProjectLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String owner = owners.get(i);
      boolean project = !owner.equals(UnitRows.NO_PROJECT) && !skips(names.get(i));
      if (project) {
        int number = before + lines.size() + 1;
        lines.add(line(read.table(), rows.get(i), columns, number, owner, names.get(i).strip()));
      }
    }
    return lines;
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

  private List<Boolean> skipped(List<String> names) {
    return names.stream().map(this::skips).toList();
  }

  /** A total, a class of projects or no name. */
  private boolean skips(String name) {
    String compact = Printed.compact(name);
    return compact.isEmpty()
        || vocabulary.total(name)
        || words.classes().contains(compact.replaceFirst("^[一二三四五六七八九十\\d]{1,3}[、.]", ""));
  }

  /** Units in a column of their own, printed once for several rows or in each. */
  private List<String> ownersBeside(List<BodyRow> rows, int column) {
    List<String> owners = new ArrayList<>();
    String owner = "";
    for (BodyRow row : rows) {
      String text = row.words().getOrDefault(column, "");
      if (text.isEmpty()) {
        text = row.name().isEmpty() ? "" : ownName(row, column);
      }
      boolean unit = !text.isEmpty() && !vocabulary.total(text);
      owner = unit ? text : owner;
      owners.add(owner);
    }
    return owners;
  }

  /** The unit where it is the first column and so the name of the row. */
  private static String ownName(BodyRow row, int column) {
    return row.words().containsKey(column) ? "" : row.name();
  }

  private Columns columns(List<String> heads, List<BodyRow> rows) {
    Map<Integer, String> wordColumns = rows.isEmpty() ? Map.of() : rows.get(0).words();
    int project = 0;
    int owner = 0;
    boolean named = false;
    for (int column = 1; column <= heads.size(); column++) {
      String head = Printed.compact(BudgetVocabulary.lastPart(heads.get(column - 1)));
      boolean inWords = wordColumns.containsKey(column);
      if (!named && words.nameHeads().contains(head)) {
        project = inWords ? column : 0;
        named = true;
      }
      if (owner == 0 && words.ownerHeads().contains(head)) {
        owner = column;
      }
    }
    return new Columns(
        project,
        named ? owner : 0,
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
        String head = Printed.compact(BudgetVocabulary.lastPart(heads.get(column - 1)));
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
      String head = Printed.compact(heads.get(column - 1));
      if (wanted.stream().anyMatch(head::contains)) {
        return column;
      }
    }
    return 0;
  }
}
