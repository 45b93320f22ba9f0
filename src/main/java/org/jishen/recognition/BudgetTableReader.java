package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.submission.BudgetCell;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.Names;
import org.jishen.text.Amount;
import org.jishen.text.HalfWidth;
import org.jishen.text.Language;

/** Makes facts of a budget table: the table, its rows and its figures. */
final class BudgetTableReader {

  private static final Pattern LIST_MARK =
      Pattern.compile("^(?:[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|\\d{1,2}[、.．](?!\\d))");

  /**
   * A table as it was found.
   *
   * @param table the fact
   * @param rows the facts about its rows
   * @param cells the facts about its figures
   * @param body its rows as read, in the order of the facts
   */
  record Read(
      BudgetTable table, List<BudgetRow> rows, List<BudgetCell> cells, List<BodyRow> body) {}

  private final BudgetVocabulary vocabulary;
  private final Language language;
  private final TwoSided sides;
  private final RowLevels levels;

  BudgetTableReader(BudgetVocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.language = language;
    sides = new TwoSided(vocabulary);
    levels = new RowLevels(vocabulary);
  }

  /** The facts of a table. */
  Read read(
      int number,
      Captions.Caption caption,
      HeadRows.Head head,
      List<Row> body,
      String note,
      Place place) {
    BudgetTableKind kind = caption.kind();
    boolean projects =
        kind == BudgetTableKind.PROJECT || kind == BudgetTableKind.PROJECT_CARRY_OVER;
    List<BudgetRow> rows = new ArrayList<>();
    List<BudgetCell> cells = new ArrayList<>();
    List<BodyRow> read = new ArrayList<>();
    for (TwoSided.Side side : sides.of(head.columns(), body, !projects)) {
      SideColumns columns =
          new SideColumns(vocabulary, language, side, head.columns(), caption.unit());
      List<BodyRow> own = columns.rows(body, read.size());
      List<RowLevels.Position> positions = levels.of(own, second(side, head.columns()), kind);
      for (int i = 0; i < own.size(); i++) {
        rows.add(row(number, caption.title(), own.get(i), positions.get(i)));
        cells(number, caption.title(), own.get(i), head.columns(), cells);
      }
      read.addAll(own);
    }
    BudgetTable table =
        new BudgetTable(
            number,
            kind,
            caption.title(),
            caption.department(),
            caption.unit(),
            head.columns(),
            cells.isEmpty(),
            note,
            place.labelled(caption.title()));
    return new Read(table, rows, cells, read);
  }

  /** The name for comparison; its number and 其中 say where it stands and not what it is. */
  private String key(String name) {
    String text = LIST_MARK.matcher(name.strip()).replaceFirst("");
    for (String word : vocabulary.ofWhich()) {
      text = text.startsWith(word) ? text.substring(word.length()) : text;
    }
    return Names.key(Headings.withoutMark(text));
  }

  /** The column beside the name that names the row a second time. */
  private int second(TwoSided.Side side, List<String> columns) {
    int beside = side.name() + 1;
    if (side.name() == 0 || !side.words().contains(beside)) {
      return 0;
    }
    String head = HalfWidth.spaceless(BudgetVocabulary.lastPart(columns.get(beside - 1)));
    return vocabulary.nameHeadParts().stream().anyMatch(head::contains) ? beside : 0;
  }

  private BudgetRow row(int table, String title, BodyRow row, RowLevels.Position position) {
    return new BudgetRow(
        table,
        row.number(),
        row.code(),
        row.name().strip(),
        key(row.name()),
        position.level(),
        position.parent(),
        row.code().isEmpty() && vocabulary.total(row.name()),
        row.place().labelled(title + "/" + row.name().strip()));
  }

  private void cells(
      int table, String title, BodyRow row, List<String> columns, List<BudgetCell> cells) {
    String path = title + "/" + row.name().strip() + "/";
    row.amounts()
        .forEach(
            (column, amount) -> {
              if (amount.state() != Amount.State.BLANK) {
                String name = columns.get(column - 1);
                Place place = row.places().getOrDefault(column, row.place()).labelled(path + name);
                cells.add(
                    new BudgetCell(
                        table,
                        row.number(),
                        key(row.name()),
                        row.code(),
                        column,
                        name,
                        amount,
                        place));
              }
            });
  }
}
