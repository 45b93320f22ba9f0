package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jishen.submission.BudgetTableKind;
import org.jishen.text.HalfWidth;

/**
 * The tree of the rows of a table: by the length of the codes (类 208, 款 20805, 项 2080505), or by
 * the numbering of the names (一、 then （一） then 1.).
 */
final class RowLevels {

  /**
   * Where a row stands in the tree.
   *
   * @param level 0 for a total, otherwise from 1
   * @param parent number of the row that it is a part of; 0 for none
   */
  record Position(int level, int parent) {}

  private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].*+");
  private static final Pattern CHINESE_IN_BRACKETS =
      Pattern.compile("[（(][一二三四五六七八九十]{1,3}[)）].*+");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[、.．]| ).*+");
  private static final Pattern DIGITS_IN_BRACKETS = Pattern.compile("[（(]\\d{1,3}[)）].*+");
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳].*+");
  private static final int[] LEVEL_LENGTHS = {3, 5, 7};

  private final BudgetVocabulary vocabulary;

  RowLevels(BudgetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The positions of the rows of one side.
   *
   * @param rows the rows
   * @param second the column of the second names of the rows; 0 when there is none. A row without
   *     one gathers those below it.
   * @param kind the kind of the table
   */
  List<Position> of(List<BodyRow> rows, int second, BudgetTableKind kind) {
    boolean coded = rows.stream().anyMatch(row -> !row.code().isEmpty());
    return coded ? byCode(rows) : byNumbering(rows, second, kind == BudgetTableKind.THREE_PUBLIC);
  }

  private List<Position> byCode(List<BodyRow> rows) {
    Map<String, Integer> latest = new HashMap<>();
    List<Position> positions = new ArrayList<>();
    for (BodyRow row : rows) {
      String code = row.code();
      if (code.isEmpty()) {
        positions.add(new Position(vocabulary.total(row.name()) ? 0 : 1, 0));
        continue;
      }
      int parent = 0;
      for (int length = code.length() - 1; length >= 1 && parent == 0; length--) {
        parent = latest.getOrDefault(code.substring(0, length), 0);
      }
      positions.add(new Position(level(code), parent));
      latest.put(code, row.number());
    }
    return positions;
  }

  private static int level(String code) {
    int level = 1;
    while (level <= LEVEL_LENGTHS.length && code.length() > LEVEL_LENGTHS[level - 1]) {
      level++;
    }
    return level;
  }

  private List<Position> byNumbering(List<BodyRow> rows, int second, boolean threePublic) {
    List<Position> positions = new ArrayList<>();
    List<String> styles = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    boolean afterPart = false;
    for (BodyRow row : rows) {
      if (vocabulary.total(row.name())) {
        afterPart = false;
        styles.clear();
        open.clear();
        positions.add(new Position(0, 0));
        continue;
      }
      String name = row.name().strip();
      boolean part = vocabulary.ofWhich().stream().anyMatch(name::startsWith);
      String style = style(row, second);
      int depth = styles.lastIndexOf(style);
      if (threePublic && vocabulary.threePublicItems().contains(HalfWidth.spaceless(name))) {
        depth = 0;
        cut(styles, open, 0);
        styles.add(style);
      } else if (part && afterPart) {
        depth = styles.size() - 1;
      } else if (part || depth < 0) {
        depth = styles.size();
        styles.add(style);
      }
      afterPart = part;
      cut(styles, open, depth + 1);
      int parent = depth > 0 && depth - 1 < open.size() ? open.get(depth - 1) : 0;
      while (open.size() > depth) {
        open.remove(open.size() - 1);
      }
      open.add(row.number());
      positions.add(new Position(depth + 1, parent));
    }
    return positions;
  }

  private static void cut(List<String> styles, List<Integer> open, int size) {
    while (styles.size() > size) {
      styles.remove(styles.size() - 1);
    }
    while (open.size() > size) {
      open.remove(open.size() - 1);
    }
  }

  private static String style(BodyRow row, int second) {
    String name = row.name().strip();
    if (CHINESE.matcher(name).matches()) {
      return "一";
    }
    if (CHINESE_IN_BRACKETS.matcher(name).matches()) {
      return "(一)";
    }
    if (DIGITS.matcher(name).matches()) {
      return "1";
    }
    if (DIGITS_IN_BRACKETS.matcher(name).matches()) {
      return "(1)";
    }
    if (CIRCLED.matcher(name).matches()) {
      return "①";
    }
    if (second > 0) {
      return row.words().getOrDefault(second, "").isEmpty() ? "group" : "item";
    }
    int indent = 0;
    while (indent < row.name().length() && Character.isWhitespace(row.name().charAt(indent))) {
      indent++;
    }
    return "plain " + indent;
  }
}
