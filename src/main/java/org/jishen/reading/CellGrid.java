package org.jishen.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table in the order in which a file holds them, laid out as a person sees them:
 * merged cells once, blank cells where nothing stands, rows without any text left out.
 */
final class CellGrid {

  /** Where a cell of a table stands. */
  @FunctionalInterface
  interface Places {
    /** The place of a cell; of the row when the column is 0. */
    Place at(int row, int column);
  }

  /** A cell and what it covers. */
  record Span(String text, int rowSpan, int columnSpan) {

    boolean blank() {
      return text.isBlank();
    }
  }

  /** So many labels in the same order are no chance. */
  private static final int LABELS = 3;

  private final NavigableMap<Integer, NavigableMap<Integer, Span>> rows = new TreeMap<>();

  /**
   * Puts a cell; rows and columns count from 1, spans too. A blank cell counts only for what it
   * covers.
   */
  void put(int row, int column, int rowSpan, int columnSpan, String text) {
    rows.computeIfAbsent(row, key -> new TreeMap<>())
        .put(column, new Span(text, Math.max(1, rowSpan), Math.max(1, columnSpan)));
  }

  /** Lets a cell that is there cover more; where there is none, a blank one covers it. */
  void merge(int row, int column, int rowSpan, int columnSpan) {
    Span before = rows.getOrDefault(row, new TreeMap<>()).get(column);
    put(row, column, rowSpan, columnSpan, before == null ? "" : before.text());
  }

  /** So many of the first rows of another table say what the first rows of this one say. */
  int repeated(CellGrid other) {
    int same = 0;
    while (says(rows.get(same + 1), other.rows.get(same + 1))) {
      same++;
    }
    return same;
  }

  private static boolean says(
      @Nullable NavigableMap<Integer, Span> one, @Nullable NavigableMap<Integer, Span> other) {
    return one != null
        && one.equals(other)
        && one.values().stream().anyMatch(cell -> !cell.blank());
  }

  /**
   * Another table begins with the same labels and says something else beside them: the same form
   * once more, filled in for something else.
   */
  boolean sameForm(CellGrid other) {
    Set<String> labels = new HashSet<>();
    boolean differs = false;
    for (int row = 1; label(row).equals(other.label(row)) && !label(row).isEmpty(); row++) {
      labels.add(label(row));
      differs |= !Objects.equals(rows.get(row), other.rows.get(row));
    }
    return differs && labels.size() >= LABELS;
  }

  /** What the first cell of a row says. */
  private String label(int row) {
    NavigableMap<Integer, Span> cells = rows.get(row);
    return cells == null ? "" : cells.firstEntry().getValue().text();
  }

  /**
   * Takes the rows of another table in below its own.
   *
   * @param skipped so many of its first rows are left out
   * @param below its first row comes below this one
   */
  void append(CellGrid other, int skipped, int below) {
    other.rows.forEach(
        (row, cells) -> {
          if (row > skipped) {
            rows.put(row - skipped + below, cells);
          }
        });
  }

  /** Nothing is written anywhere in it. */
  boolean blank() {
    return rows.values().stream().allMatch(cells -> cells.values().stream().allMatch(Span::blank));
  }

  /** The numbers of the rows in which something is written, in order. */
  List<Integer> filledRows() {
    List<Integer> filled = new ArrayList<>();
    rows.forEach(
        (number, cells) -> {
          if (cells.values().stream().anyMatch(cell -> !cell.blank())) {
            filled.add(number);
          }
        });
    return filled;
  }

  /** The text of a row in which only one cell is filled; "" for any other row. */
  String only(int row) {
    List<String> filled =
        rows.getOrDefault(row, new TreeMap<>()).values().stream()
            .filter(cell -> !cell.blank())
            .map(Span::text)
            .toList();
    return filled.size() == 1 ? filled.get(0) : "";
  }

  /** The column of the first filled cell of a row. */
  int firstColumn(int row) {
    return rows.getOrDefault(row, new TreeMap<>()).entrySet().stream()
        .filter(cell -> !cell.getValue().blank())
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(1);
  }

  /**
   * The rows between two numbers in which something is written, one by one.
   *
   * @param first number of the first row
   * @param last number of the last row
   * @param most columns that are read
   */
  Iterator<Row> rows(int first, int last, int most, Places places) {
    NavigableMap<Integer, NavigableMap<Integer, Span>> part = rows.subMap(first, true, last, true);
    RowLayout layout = new RowLayout(Math.min(width(part), most), places);
    return part.entrySet().stream()
        .map(entry -> layout.row(entry.getKey(), entry.getValue()))
        .flatMap(Optional::stream)
        .iterator();
  }

  /** Something is written right of a column. */
  boolean reachesBeyond(int column) {
    return rows.values().stream()
        .flatMap(cells -> cells.tailMap(column, false).values().stream())
        .anyMatch(cell -> !cell.blank());
  }

  /** Blank cells at the right of everything that is written are no part of the table. */
  private static int width(NavigableMap<Integer, NavigableMap<Integer, Span>> part) {
    int width = 0;
    for (NavigableMap<Integer, Span> cells : part.values()) {
      for (Map.Entry<Integer, Span> cell : cells.descendingMap().entrySet()) {
        if (!cell.getValue().blank()) {
          width = Math.max(width, cell.getKey() + cell.getValue().columnSpan() - 1);
          break;
        }
      }
    }
    return width;
  }
}
