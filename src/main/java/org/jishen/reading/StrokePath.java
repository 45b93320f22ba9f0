package org.jishen.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path that a page is drawing, and the level and upright lines in it. */
final class StrokePath {

  /** A line that is less straight than this is none. */
  private static final double STRAIGHT = 1;

  /** A filled bar that is thinner than this is a line. */
  private static final double THIN = 3;

  /** A path of more points draws a picture, not a table. */
  private static final int MOST = 100_000;

  private final List<List<Point2D>> parts = new ArrayList<>();
  private Point2D start = new Point2D.Double();
  private Point2D last = new Point2D.Double();
  private int points;

  void move(Point2D to) {
    start = to;
    last = to;
    if (++points <= MOST) {
      parts.add(new ArrayList<>(List.of(to)));
    }
  }

  void line(Point2D to) {
    if (parts.isEmpty()) {
      move(last);
    }
    if (++points <= MOST) {
      parts.get(parts.size() - 1).add(to);
    }
    last = to;
  }

  /** A curve is no line; what follows begins anew at its end. */
  void curve(Point2D to) {
    move(to);
  }

  void close() {
    line(start);
  }

  Point2D point() {
    return last;
  }

  void clear() {
    parts.clear();
    points = 0;
  }

  /** The lines that a pen draws along the path. */
  List<Stroke> edges() {
    List<Stroke> edges = new ArrayList<>();
    for (List<Point2D> part : parts) {
      Stroke bar = bar(part);
      if (bar != null) {
        edges.add(bar);
        continue;
      }
      for (int i = 1; i < part.size(); i++) {
        add(part.get(i - 1), part.get(i), edges);
      }
    }
    return edges;
  }

  /** The bars so thin that people see lines: this is how Word and WPS draw borders. */
  List<Stroke> bars() {
    List<Stroke> bars = new ArrayList<>();
    for (List<Point2D> part : parts) {
      Stroke bar = bar(part);
      if (bar != null) {
        bars.add(bar);
      }
    }
    return bars;
  }

  private static @org.jspecify.annotations.Nullable Stroke bar(List<Point2D> part) {
    if (part.size() < 3) {
      return null;
    }
    double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double top = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double bottom = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
    if (bottom - top <= THIN && right - left > bottom - top) {
      return new Stroke(true, (top + bottom) / 2, left, right);
    }
    if (right - left <= THIN && bottom - top > right - left) {
      return new Stroke(false, (left + right) / 2, top, bottom);
    }
    return null;
  }

  private static void add(Point2D one, Point2D other, List<Stroke> edges) {
    double across = Math.abs(one.getX() - other.getX());
    double down = Math.abs(one.getY() - other.getY());
    if (down <= STRAIGHT && across > down) {
      edges.add(
          new Stroke(
              true,
              (one.getY() + other.getY()) / 2,
              Math.min(one.getX(), other.getX()),
              Math.max(one.getX(), other.getX())));
    } else if (across <= STRAIGHT && down > across) {
      edges.add(
          new Stroke(
              false,
              (one.getX() + other.getX()) / 2,
              Math.min(one.getY(), other.getY()),
              Math.max(one.getY(), other.getY())));
    }
  }
}
