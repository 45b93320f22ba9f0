package org.jishen.reading;

import java.util.List;

/** Joins the lines of a cell or paragraph that were only broken because the space was full. */
final class CellText {

  /** What cannot stand at the beginning of a line takes the character before it along. */
  private static final String CLOSING = "，。、；：！？）》」』】〕”’,.;:!?)]%";

  /** Type setters squeeze and stretch by about so much of a character. */
  private static final double SLACK = 0.9;

  private CellText() {}

  /**
   * The text of some lines.
   *
   * @param right the edge at which lines are broken
   */
  static String of(List<GlyphLines.Line> lines, double right) {
    StringBuilder text = new StringBuilder();
    GlyphLines.Line before = null;
    for (GlyphLines.Line line : lines) {
      if (before != null) {
        text.append(full(before, line, right) ? glue(text, line.text()) : "\n");
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }

  /** What the next line begins with would not have fitted in, so that the text goes on there. */
  static boolean full(GlyphLines.Line line, GlyphLines.Line next, double right) {
    return right - line.right() < first(next) + line.size() * SLACK;
  }

  /** The width of what of a line cannot be broken: a number, a word, or a character. */
  private static double first(GlyphLines.Line line) {
    List<Glyph> glyphs = line.glyphs();
    int end = 1;
    boolean word = ascii(glyphs.get(0));
    while (end < glyphs.size()
        && (CLOSING.contains(glyphs.get(end).text()) || (word && ascii(glyphs.get(end))))) {
      end++;
    }
    return glyphs.get(end - 1).right() - glyphs.get(0).left();
  }

  private static boolean ascii(Glyph glyph) {
    return glyph.text().charAt(0) < 0x80;
  }

  /** Words of letters are parted by a blank where a line ends, Chinese and numbers are not. */
  static String glue(CharSequence text, String next) {
    char last = text.charAt(text.length() - 1);
    char first = next.charAt(0);
    return latin(last) && latin(first) ? " " : "";
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
