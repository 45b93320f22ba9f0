package org.jishen.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cells that lines on a page enclose.
 *
 * @param columns the edges of the columns from left to right
 * @param rows the edges of the rows from top to bottom
 * @param cells the cells, merged ones once
 */
record RuledGrid(List<Double> columns, List<Double> rows, List<Box> cells) {

  /** A border of which less is drawn is none. */
  private static final double DRAWN = 0.7;

  private static final double SNAP = 3;

  /** A cell over some columns and rows; the last ones count. Numbers count from 0. */
  record Box(int column, int row, int lastColumn, int lastRow) {}

  double left() {
    return columns.get(0);
  }

  double right() {
    return columns.get(columns.size() - 1);
  }

  double top() {
    return rows.get(0);
  }

  double bottom() {
    return rows.get(rows.size() - 1);
  }

  Area area(Box box) {
    return new Area(
        columns.get(box.column()),
        rows.get(box.row()),
        columns.get(box.lastColumn() + 1),
        rows.get(box.lastRow() + 1));
  }

  boolean holds(Glyph glyph) {
    return glyph.middle() > left()
        && glyph.middle() < right()
        && glyph.center() > top()
        && glyph.center() < bottom();
  }

  /** The column in which a character stands that it holds. */
  int column(Glyph glyph) {
    return between(columns, glyph.middle());
  }

  /** The row in which a character stands that it holds. */
  int row(Glyph glyph) {
    return between(rows, glyph.center());
  }

  private static int between(List<Double> edges, double at) {
    int found = Collections.binarySearch(edges, at);
    return found >= 0 ? found : -found - 2;
  }

  /** By row and column, the number of the cell that covers them. */
  int[][] cellAt() {
    int[][] at = new int[rows.size() - 1][columns.size() - 1];
    for (int i = 0; i < cells.size(); i++) {
      Box cell = cells.get(i);
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        Arrays.fill(at[row], cell.column(), cell.lastColumn() + 1, i);
      }
    }
    return at;
  }

  /**
   * The grid of lines that belong together.
   *
   * @param mostCells a grid of more has no cells: it is a picture
   */
  static RuledGrid of(List<Stroke> strokes, int mostCells) {
    List<Double> columns = edges(strokes, false);
    List<Double> rows = edges(strokes, true);
    if ((columns.size() - 1) * (rows.size() - 1) > mostCells) {
      return new RuledGrid(columns, rows, List.of());
    }
    Join join = new Join(columns, rows, strokes);
    return new RuledGrid(columns, rows, join.boxes());
  }

  /** Where lines lie: those of one direction, near ones once. A frame that is open is closed. */
  private static List<Double> edges(List<Stroke> strokes, boolean level) {
    List<Double> at = new ArrayList<>();
    for (Stroke stroke : strokes) {
      if (stroke.level() == level) {
        at.add(stroke.at());
      } else {
        at.add(stroke.from());
        at.add(stroke.to());
      }
    }
    at.sort(null);
    List<Double> own =
        strokes.stream().filter(s -> s.level() == level).map(Stroke::at).sorted().toList();
    List<Double> edges = new ArrayList<>();
    add(at.get(0), edges);
    own.forEach(edge -> add(edge, edges));
    add(at.get(at.size() - 1), edges);
    return edges;
  }

  private static void add(double edge, List<Double> edges) {
    if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SNAP) {
      edges.add(edge);
    }
  }

  /** Joins the smallest cells wherever no line parts them. */
  private static final class Join {

    private final List<Double> columns;
    private final List<Double> rows;
    private final double[][] levelDrawn;
    private final double[][] uprightDrawn;
    private final int width;
    private final int height;
    private final int[] group;

    Join(List<Double> columns, List<Double> rows, List<Stroke> strokes) {
      this.columns = columns;
      this.rows = rows;
      this.width = columns.size() - 1;
      this.height = rows.size() - 1;
      this.levelDrawn = new double[rows.size()][Math.max(1, width)];
      this.uprightDrawn = new double[columns.size()][Math.max(1, height)];
      this.group = new int[Math.max(0, width * height)];
      strokes.forEach(this::draw);
      for (int i = 0; i < group.length; i++) {
        group[i] = i;
      }
    }

    private void draw(Stroke stroke) {
      List<Double> across = stroke.level() ? rows : columns;
      List<Double> along = stroke.level() ? columns : rows;
      double[][] drawn = stroke.level() ? levelDrawn : uprightDrawn;
      int edge = nearest(across, stroke.at());
      for (int i = 0; edge >= 0 && i + 1 < along.size(); i++) {
        double from = Math.max(along.get(i), stroke.from());
        double to = Math.min(along.get(i + 1), stroke.to());
        double length = along.get(i + 1) - along.get(i);
        drawn[edge][i] += Math.max(0, to - from) / length;
      }
    }

    private static int nearest(List<Double> edges, double at) {
      int best = -1;
      for (int i = 0; i < edges.size(); i++) {
        double off = Math.abs(edges.get(i) - at);
        if (off <= SNAP && (best < 0 || off < Math.abs(edges.get(best) - at))) {
          best = i;
        }
      }
      return best;
    }

    List<Box> boxes() {
      for (int row = 0; row < height; row++) {
        for (int column = 0; column < width; column++) {
          if (column + 1 < width && uprightDrawn[column + 1][row] < DRAWN) {
            unite(row * width + column, row * width + column + 1);
          }
          if (row + 1 < height && levelDrawn[row + 1][column] < DRAWN) {
            unite(row * width + column, (row + 1) * width + column);
          }
        }
      }
      return rectangles();
    }

    private int root(int cell) {
      int at = cell;
      while (group[at] != at) {
        group[at] = group[group[at]];
        at = group[at];
      }
      return at;
    }

    private void unite(int one, int other) {
      int first = root(one);
      int second = root(other);
      group[Math.max(first, second)] = Math.min(first, second);
    }

    /** A joined set that is no rectangle is taken row by row. */
    private List<Box> rectangles() {
      int[] right = new int[group.length];
      int[] bottom = new int[group.length];
      int[] left = new int[group.length];
      int[] size = new int[group.length];
      Arrays.fill(left, width);
      for (int cell = 0; cell < group.length; cell++) {
        int root = root(cell);
        right[root] = Math.max(right[root], cell % width);
        left[root] = Math.min(left[root], cell % width);
        bottom[root] = Math.max(bottom[root], cell / width);
        size[root]++;
      }
      List<Box> boxes = new ArrayList<>();
      for (int cell = 0; cell < group.length; cell++) {
        int root = root(cell);
        int across = right[root] - left[root] + 1;
        int down = bottom[root] - root / width + 1;
        boolean whole = across * down == size[root];
        if (whole && cell == root) {
          boxes.add(new Box(left[root], root / width, right[root], bottom[root]));
        } else if (!whole && (cell % width == 0 || root(cell - 1) != root)) {
          int end = cell;
          while (end % width < width - 1 && root(end + 1) == root) {
            end++;
          }
          boxes.add(new Box(cell % width, cell / width, end % width, cell / width));
        }
      }
      return boxes;
    }
  }
}
