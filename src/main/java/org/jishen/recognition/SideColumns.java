package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.text.Amount;
import org.jishen.text.HalfWidth;
import org.jishen.text.Language;
import org.jishen.text.Unit;

/** The columns of one side, and what merged cells and split codes above still say. */
final class SideColumns {
  private static final Pattern UNIT_IN_HEAD = Pattern.compile("[（(]([^（()）]{1,4})[)）]\\s*$");
  private static final Pattern CODE = Pattern.compile("[A-Z]?\\d[\\d\\-. ]{0,20}");

  private final BudgetVocabulary vocabulary;
  private final Language language;
  private final TwoSided.Side side;
  private final List<String> names;
  private final String tableUnit;
  private final Map<Integer, Integer> mergedRows = new HashMap<>();
  private final Map<Integer, String> mergedTexts = new HashMap<>();
  private final Map<Integer, Unit> units = new HashMap<>();
  private final String[] codeParts;

  SideColumns(
      BudgetVocabulary vocabulary,
      Language language,
      TwoSided.Side side,
      List<String> names,
      String tableUnit) {
    this.vocabulary = vocabulary;
    this.language = language;
    this.side = side;
    this.names = names;
    this.tableUnit = tableUnit;
    codeParts = new String[side.codes().size()];
  }

  /**
   * The rows of the side that hold something.
   *
   * @param before how many rows the sides to the left have
   */
  List<BodyRow> rows(List<Row> body, int before) {
    List<BodyRow> rows = new ArrayList<>();
    for (Row row : body) {
      Map<Integer, Cell> cells = cells(row);
      Map<Integer, String> texts = texts(cells);
      if (texts.values().stream().allMatch(String::isBlank)) {
        continue;
      }
      rows.add(row(before + rows.size() + 1, row, cells, texts));
    }
    return rows;
  }

  private Map<Integer, Cell> cells(Row row) {
    Map<Integer, Cell> cells = new LinkedHashMap<>();
    for (Cell cell : row.cells()) {
      if (cell.column() >= side.first() && cell.column() <= side.last()) {
        cells.put(cell.column(), cell);
      }
    }
    return cells;
  }

  /** The texts of the columns that name the row, merged cells continued, and of the figures. */
  private Map<Integer, String> texts(Map<Integer, Cell> cells) {
    Map<Integer, String> texts = new LinkedHashMap<>();
    mergedRows.forEach(
        (column, rows) -> {
          if (rows > 0) {
            texts.put(column, mergedTexts.getOrDefault(column, ""));
          }
        });
    mergedRows.replaceAll((column, rows) -> rows - 1);
    mergedRows.values().removeIf(rows -> rows <= 0);
    for (Cell cell : cells.values()) {
      if (!cell.blank() || !texts.containsKey(cell.column())) {
        texts.put(cell.column(), cell.text());
      }
      if (cell.rowSpan() > 1 && !side.figures(cell.column())) {
        mergedRows.put(cell.column(), cell.rowSpan() - 1);
        mergedTexts.put(cell.column(), cell.text());
      }
    }
    return texts;
  }

  private BodyRow row(int number, Row row, Map<Integer, Cell> cells, Map<Integer, String> texts) {
    Map<Integer, String> words = new LinkedHashMap<>();
    Map<Integer, Amount> amounts = new LinkedHashMap<>();
    Map<Integer, Place> places = new LinkedHashMap<>();
    cells.forEach((column, cell) -> places.put(column, cell.place()));
    for (int column : side.words()) {
      words.put(column, Printed.line(texts.getOrDefault(column, "")));
    }
    texts.forEach(
        (column, text) -> {
          if (side.figures(column)) {
            amounts.put(column, amount(column, text));
          }
        });
    String code = code(texts);
    String name = side.name() == 0 ? "" : Printed.line(texts.getOrDefault(side.name(), ""));
    String indented = side.name() == 0 ? "" : texts.getOrDefault(side.name(), "");
    if (name.isEmpty() && code.isEmpty()) {
      indented = wordBeside(texts);
    }
    int first = cells.keySet().stream().findFirst().orElse(side.first());
    Place place = places.getOrDefault(side.name(), places.getOrDefault(first, row.place()));
    return new BodyRow(number, code, oneLine(indented), words, amounts, places, place);
  }

  /** A total often stands in the column of the codes or of the first words. */
  private String wordBeside(Map<Integer, String> texts) {
    for (int column : side.codes()) {
      String text = texts.getOrDefault(column, "");
      if (!text.isBlank()) {
        return text;
      }
    }
    for (int column : side.words()) {
      String text = texts.getOrDefault(column, "");
      if (vocabulary.total(text)) {
        return text;
      }
    }
    return "";
  }

  /** Line breaks taken out, leading blanks kept: they show the depth of a row. */
  private static String oneLine(String text) {
    int indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    return text.substring(0, indent) + Printed.line(text);
  }

  private String code(Map<Integer, String> texts) {
    int deepest = -1;
    for (int i = 0; i < codeParts.length; i++) {
      String text = HalfWidth.spaceless(texts.getOrDefault(side.codes().get(i), ""));
      if (!text.isEmpty() && CODE.matcher(text).matches()) {
        codeParts[i] = text.replaceAll("[-. ]", "");
        deepest = i;
      }
    }
    StringBuilder code = new StringBuilder();
    for (int i = 0; i <= deepest; i++) {
      code.append(codeParts[i] == null ? "" : codeParts[i]);
    }
    for (int i = deepest + 1; deepest >= 0 && i < codeParts.length; i++) {
      codeParts[i] = null;
    }
    return code.toString();
  }

  private Amount amount(int column, String text) {
    String head = names.get(column - 1);
    if (!vocabulary.moneyHead(head)) {
      return language.amounts().read(text, Unit.NONE, Amount.Origin.NONE);
    }
    Unit unit = units.computeIfAbsent(column, key -> headUnit(head));
    if (unit.plainMoney()) {
      return language.amounts().read(text, unit, Amount.Origin.LABEL);
    }
    Unit table = language.units().of(tableUnit);
    Amount.Origin origin = table.plainMoney() ? Amount.Origin.TABLE : Amount.Origin.NONE;
    return language.amounts().read(text, table, origin);
  }

  private Unit headUnit(String head) {
    Matcher matcher = UNIT_IN_HEAD.matcher(head);
    return matcher.find() ? language.units().of(matcher.group(1)) : Unit.NONE;
  }
}
