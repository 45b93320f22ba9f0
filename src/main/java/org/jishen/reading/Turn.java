package org.jishen.reading;

import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** How a page must be turned so that its text can be read: wide tables stand on upright pages. */
enum Turn {
  /** The text runs from left to right. */
  NONE,
  /** The text runs upwards. */
  UP,
  /** The text runs downwards. */
  DOWN,
  /** The text stands on its head. */
  AROUND;

  /** A line that rises more than this share of its length does not lie in one direction. */
  private static final double SLANT = 0.1;

  /**
   * A character as it was drawn, measured from the top left corner.
   *
   * @param right how far it goes to the right
   * @param down how far it goes down
   */
  record Drawn(String text, double x, double y, double right, double down, double size) {

    /** The direction of its text; null when it is slanted, as a water mark is. */
    @Nullable Turn turn() {
      if (Math.abs(down) <= Math.abs(right) * SLANT) {
        return right >= 0 ? NONE : AROUND;
      }
      if (Math.abs(right) > Math.abs(down) * SLANT) {
        return null;
      }
      return down < 0 ? UP : DOWN;
    }
  }

  /** From the page as it was drawn to the page as its text is read. */
  AffineTransform transform() {
    return switch (this) {
      case NONE -> new AffineTransform();
      case UP -> new AffineTransform(0, 1, -1, 0, 0, 0);
      case DOWN -> new AffineTransform(0, -1, 1, 0, 0, 0);
      case AROUND -> new AffineTransform(-1, 0, 0, -1, 0, 0);
    };
  }

  Glyph glyph(Drawn drawn) {
    return switch (this) {
      case NONE ->
          new Glyph(drawn.text(), drawn.x(), drawn.x() + drawn.right(), drawn.y(), drawn.size());
      case UP ->
          new Glyph(drawn.text(), -drawn.y(), -drawn.y() - drawn.down(), drawn.x(), drawn.size());
      case DOWN ->
          new Glyph(drawn.text(), drawn.y(), drawn.y() + drawn.down(), -drawn.x(), drawn.size());
      case AROUND ->
          new Glyph(drawn.text(), -drawn.x(), -drawn.x() - drawn.right(), -drawn.y(), drawn.size());
    };
  }

  Stroke stroke(Stroke drawn) {
    if (this == NONE) {
      return drawn;
    }
    if (this == AROUND) {
      return new Stroke(drawn.level(), -drawn.at(), -drawn.to(), -drawn.from());
    }
    boolean kept = drawn.level() == (this == UP);
    double at = kept ? -drawn.at() : drawn.at();
    return kept
        ? new Stroke(!drawn.level(), at, drawn.from(), drawn.to())
        : new Stroke(!drawn.level(), at, -drawn.to(), -drawn.from());
  }
}
