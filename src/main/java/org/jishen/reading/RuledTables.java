package org.jishen.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables that lines on a page draw: lines that touch each other are one table. */
final class RuledTables {

  private static final double TOUCH = 3;
  private static final double SHORTEST = 4;

  private RuledTables() {}

  /** So many lines after all dashes are joined draw a picture, not tables. */
  private static final int MOST = 6_000;

  /**
   * The tables.
   *
   * @param mostCells lines that part the page into more draw a picture
   */
  static List<RuledGrid> of(List<Stroke> strokes, int mostCells) {
    List<Stroke> lines = merged(strokes);
    if (lines.size() > MOST) {
      return List.of();
    }
    int[] group = new int[lines.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int k = i + 1; k < group.length; k++) {
        if (touch(lines.get(i), lines.get(k))) {
          unite(group, i, k);
        }
      }
    }
    List<RuledGrid> grids = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (root(group, i) == i) {
        List<Stroke> own = new ArrayList<>();
        for (int k = 0; k < group.length; k++) {
          if (root(group, k) == i) {
            own.add(lines.get(k));
          }
        }
        grid(own, mostCells, grids);
      }
    }
    grids.sort(Comparator.comparing(RuledGrid::top).thenComparing(RuledGrid::left));
    return inner(grids);
  }

  private static void grid(List<Stroke> lines, int mostCells, List<RuledGrid> grids) {
    long level = lines.stream().filter(Stroke::level).count();
    if (level >= 2 && lines.size() - level >= 1) {
      RuledGrid grid = RuledGrid.of(lines, mostCells);
      if (grid.cells().size() > 1) {
        grids.add(grid);
      }
    }
  }

  /** A frame around a page or a table is no table. */
  private static List<RuledGrid> inner(List<RuledGrid> grids) {
    return grids.stream()
        .filter(
            grid ->
                grids.stream()
                    .noneMatch(
                        other ->
                            !other.equals(grid)
                                && other.left() <= grid.left()
                                && other.right() >= grid.right()
                                && other.top() <= grid.top()
                                && other.bottom() >= grid.bottom()))
        .toList();
  }

  /** Dashes and double lines as one line each. */
  private static List<Stroke> merged(List<Stroke> strokes) {
    List<Stroke> sorted =
        strokes.stream()
            .sorted(
                Comparator.comparing(Stroke::level)
                    .thenComparing(Stroke::at)
                    .thenComparing(Stroke::from))
            .toList();
    List<Stroke> merged = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean ends =
          i == sorted.size()
              || sorted.get(i).level() != sorted.get(begin).level()
              || sorted.get(i).at() - sorted.get(begin).at() > 1.5;
      if (ends) {
        along(sorted.subList(begin, i), merged);
        begin = i;
      }
    }
    return merged.stream().filter(stroke -> stroke.longEnough(SHORTEST)).toList();
  }

  private static void along(List<Stroke> near, List<Stroke> merged) {
    Stroke open = null;
    for (Stroke stroke : near.stream().sorted(Comparator.comparing(Stroke::from)).toList()) {
      if (open != null && stroke.from() - open.to() <= TOUCH) {
        open = new Stroke(open.level(), open.at(), open.from(), Math.max(open.to(), stroke.to()));
      } else {
        if (open != null) {
          merged.add(open);
        }
        open = stroke;
      }
    }
    if (open != null) {
      merged.add(open);
    }
  }

  private static boolean touch(Stroke one, Stroke other) {
    if (one.level() == other.level()) {
      return false;
    }
    return one.at() >= other.from() - TOUCH
        && one.at() <= other.to() + TOUCH
        && other.at() >= one.from() - TOUCH
        && other.at() <= one.to() + TOUCH;
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static void unite(int[] group, int one, int other) {
    int first = root(group, one);
    int second = root(group, other);
    group[Math.max(first, second)] = Math.min(first, second);
  }
}
