package org.jishen.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A part of a page of a PDF, measured like a {@link Glyph} from the top left corner of the page as
 * its text is read.
 */
record Area(double left, double top, double right, double bottom) {

  /** So much of a character's height hangs below the line that it stands on. */
  private static final double BELOW = 0.2;

  /** What characters of this height cover. */
  static Area of(double left, double right, double base, double size) {
    return new Area(left, base - size, right, base + size * BELOW);
  }

  static Area of(GlyphLines.Line line) {
    return of(line.left(), line.right(), line.base(), line.size());
  }

  /**
   * The same part in the coordinates of the file.
   *
   * @param number of the page
   * @param back from the page as it is read to the file
   */
  PageArea onPage(int number, AffineTransform back) {
    Rectangle2D area = new Rectangle2D.Double(left, top, right - left, bottom - top);
    Rectangle2D there = back.createTransformedShape(area).getBounds2D();
    return new PageArea(number, there.getMinX(), there.getMinY(), there.getMaxX(), there.getMaxY());
  }
}
