package org.jishen.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together into lines, as people read them. */
final class GlyphLines {

  /** So much of a character's height two characters of one line may stand apart. */
  private static final double LEVEL = 0.5;

  /** A gap of so much of a character's height is a blank. */
  private static final double BLANK = 0.28;

  /** Two equal characters nearer than this make one bold one. */
  private static final double BOLD = 0.35;

  private GlyphLines() {}

  /**
   * A line.
   *
   * @param text what it says
   * @param left its left edge
   * @param right its right edge
   * @param base the line its characters stand on
   * @param size the height of its characters
   * @param glyphs its characters from left to right
   */
  record Line(
      String text, double left, double right, double base, double size, List<Glyph> glyphs) {}

  /** The lines of some characters, from top to bottom. */
  static List<Line> of(List<Glyph> glyphs) {
    List<Glyph> sorted =
        glyphs.stream()
            .sorted(Comparator.comparing(Glyph::base).thenComparing(Glyph::left))
            .toList();
    List<List<Glyph>> lines = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : sorted) {
      if (lines.isEmpty() || glyph.base() - base > glyph.size() * LEVEL) {
        lines.add(new ArrayList<>());
        base = glyph.base();
      }
      lines.get(lines.size() - 1).add(glyph);
    }
    return lines.stream().map(GlyphLines::line).filter(line -> !line.text().isBlank()).toList();
  }

  private static Line line(List<Glyph> glyphs) {
    List<Glyph> sorted = single(glyphs);
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : sorted) {
      if (before != null && gap(before, glyph)) {
        text.append(' ');
      }
      text.append(glyph.blank() ? " " : glyph.text());
      before = glyph;
    }
    List<Glyph> seen = sorted.stream().filter(glyph -> !glyph.blank()).toList();
    double left = seen.stream().mapToDouble(Glyph::left).min().orElse(0);
    double right = seen.stream().mapToDouble(Glyph::right).max().orElse(0);
    double size = seen.stream().mapToDouble(Glyph::size).max().orElse(0);
    double base = seen.isEmpty() ? 0 : seen.get(0).base();
    return new Line(text.toString().replaceAll(" +", " ").strip(), left, right, base, size, seen);
  }

  private static boolean gap(Glyph before, Glyph glyph) {
    return !before.blank()
        && !glyph.blank()
        && glyph.left() - before.right() > Math.max(before.size(), glyph.size()) * BLANK;
  }

  /** From left to right, without those that only make others bold. */
  private static List<Glyph> single(List<Glyph> glyphs) {
    List<Glyph> single = new ArrayList<>();
    for (Glyph glyph : glyphs.stream().sorted(Comparator.comparing(Glyph::left)).toList()) {
      boolean doubled = false;
      for (int i = single.size() - 1; i >= 0 && i >= single.size() - 3; i--) {
        Glyph other = single.get(i);
        doubled |=
            other.text().equals(glyph.text())
                && !glyph.blank()
                && Math.abs(other.left() - glyph.left()) < glyph.size() * BOLD;
      }
      if (!doubled) {
        single.add(glyph);
      }
    }
    return single;
  }
}
