package org.jishen.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jishen.document.Cell;
import org.jishen.document.Row;
import org.jishen.text.HalfWidth;

/**
 * The head of a table: which rows are head, and what the columns are called. A head over several
 * columns is either a merged cell or, in text, a cell with blank cells behind it.
 */
final class HeadRows {

  private static final int MOST_ROWS = 6;
  private static final int WIDEST = 20_000;
  private static final Pattern CODE = Pattern.compile("\\d{3,12}|[A-Z]\\d{2,12}");
  private static final Pattern LIST_MARK =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|[①-⑳]).*+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * A head.
   *
   * @param columns what each column is called, from the first; heads of several rows joined by /
   * @param rows how many rows it has, with the row that numbers the columns
   * @param texts its rows as text, by which a repeated head is known
   */
  record Head(List<String> columns, int rows, Set<String> texts) {

    /** A row further down repeats a row of the head, as after a page break. */
    boolean repeats(Row row) {
      return texts.contains(text(row));
    }
  }

  private final BudgetVocabulary vocabulary;

  HeadRows(BudgetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The head of a table; 0 rows when it begins with its body. */
  Head of(List<Row> rows) {
    int width = width(rows);
    boolean[] named = new boolean[width];
    List<Row> head = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    int count = 0;
    int merged = 0;
    while (count < Math.min(rows.size(), MOST_ROWS)) {
      Row row = rows.get(count);
      if (numbering(row)) {
        texts.add(text(row));
        count++;
        break;
      }
      if (count >= merged && body(row, count > 0 && complete(named))) {
        break;
      }
      for (Cell cell : row.cells()) {
        boolean single = cell.columnSpan() <= 1 && !cell.blank();
        if (single && cell.column() <= width) {
          named[cell.column() - 1] = true;
        }
        if (!cell.blank()) {
          merged = Math.max(merged, Math.min(count + cell.rowSpan(), 4));
        }
      }
      texts.add(text(row));
      head.add(row);
      count++;
    }
    return new Head(names(head, width), count, texts);
  }

  private static int width(List<Row> rows) {
    int width = 0;
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        width = Math.max(width, cell.column() + Math.max(cell.columnSpan(), 1) - 1);
      }
    }
    return Math.min(width, WIDEST);
  }

  private static boolean complete(boolean[] named) {
    for (boolean one : named) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  /** The row numbers the columns: 1 2 3 4, or 栏次 1 2 3, or ** **. */
  static boolean numbering(Row row) {
    int expected = 0;
    int found = 0;
    int filled = 0;
    for (Cell cell : row.cells()) {
      String text = cell.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      boolean word = filled == 1 && (text.equals("栏次") || text.equals("行次"));
      boolean stars = text.equals("**") || text.equals("*");
      boolean next = text.length() <= 5 && text.equals(String.valueOf(expected + 1));
      if (next) {
        expected++;
        found++;
      } else if (!word && !stars) {
        return false;
      }
    }
    return found >= 2 || (filled >= 2 && found == 0 && filled > 0 && allStars(row));
  }

  private static boolean allStars(Row row) {
    return row.cells().stream()
        .map(cell -> cell.text().strip())
        .allMatch(text -> text.isEmpty() || text.matches("\\*{1,3}"));
  }

  /** The row belongs to the body. */
  private boolean body(Row row, boolean headComplete) {
    Cell first = null;
    int filled = 0;
    for (Cell cell : row.cells()) {
      if (cell.blank()) {
        continue;
      }
      filled++;
      String text = cell.text().strip();
      if (first == null) {
        first = cell;
      } else if (Printed.number(text) && !YEAR.matcher(text).matches()) {
        return true;
      }
    }
    if (first == null) {
      return false;
    }
    String text = HalfWidth.spaceless(first.text());
    if (CODE.matcher(text.replace("-", "")).matches() && !YEAR.matcher(text).matches()) {
      return true;
    }
    if (LIST_MARK.matcher(first.text().strip()).matches() || Printed.number(text)) {
      return !YEAR.matcher(text).matches();
    }
    boolean alone = filled == 1 && first.column() == 1;
    return alone && (vocabulary.totals().contains(text) || headComplete);
  }

  /** The row as one text. */
  static String text(Row row) {
    StringBuilder text = new StringBuilder();
    for (Cell cell : row.cells()) {
      if (!cell.blank()) {
        text.append(HalfWidth.spaceless(cell.text())).append('|');
      }
    }
    return text.toString();
  }

  private static List<String> names(List<Row> head, int width) {
    String[][] grid = new String[head.size()][width];
    boolean[][] spanned = new boolean[head.size()][width];
    for (int r = 0; r < head.size(); r++) {
      for (Cell cell : head.get(r).cells()) {
        String text = cell.blank() ? "" : Printed.line(cell.text());
        int lowest = Math.min(head.size(), r + Math.max(1, cell.rowSpan()));
        int last = Math.min(width, cell.column() - 1 + Math.max(1, cell.columnSpan()));
        for (int below = r; below < lowest; below++) {
          for (int c = cell.column() - 1; c < last; c++) {
            grid[below][c] = text;
            spanned[below][c] = !text.isEmpty();
          }
        }
      }
    }
    spread(grid, spanned, width);
    List<String> names = new ArrayList<>(Collections.nCopies(width, ""));
    for (int c = 0; c < width; c++) {
      StringBuilder name = new StringBuilder();
      String before = "";
      for (String[] row : grid) {
        String text = row[c] == null ? "" : row[c];
        if (!text.isEmpty() && !text.equals(before)) {
          name.append(name.isEmpty() ? "" : "/").append(text);
          before = text;
        }
      }
      names.set(c, name.toString());
    }
    return names;
  }

  /** A blank cell under the same upper head takes the head to its left if a lower row names it. */
  private static void spread(String[][] grid, boolean[][] own, int width) {
    for (int r = 0; r + 1 < grid.length; r++) {
      for (int c = 1; c < width; c++) {
        boolean blank = grid[r][c] == null || grid[r][c].isEmpty();
        if (blank && namedBelow(own, r, c) && sameAbove(grid, r, c)) {
          grid[r][c] = grid[r][c - 1];
        }
      }
    }
  }

  private static boolean namedBelow(boolean[][] own, int r, int c) {
    for (int below = r + 1; below < own.length; below++) {
      if (own[below][c]) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameAbove(String[][] grid, int r, int c) {
    return r == 0 || java.util.Objects.equals(grid[r - 1][c], grid[r - 1][c - 1]);
  }
}
