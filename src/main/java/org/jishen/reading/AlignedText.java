package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;

/** The text of a page outside of its drawn tables: paragraphs, and tables that are only aligned. */
final class AlignedText {

  /** A gap of so many characters parts columns. */
  private static final double GAP = 2;

  /** So many lines with columns below each other are a table. */
  private static final int TABLE = 3;

  /** Lines farther apart than so many characters are different paragraphs. */
  private static final double APART = 2.6;

  private final List<GlyphLines.Line> lines;
  private final List<Double> borders;
  private final double right;
  private final List<PageBlocks.Part> parts = new ArrayList<>();

  private AlignedText(List<GlyphLines.Line> lines, List<Double> borders) {
    this.lines = lines;
    this.borders = borders;
    this.right = lines.stream().mapToDouble(GlyphLines.Line::right).max().orElse(0);
  }

  /**
   * The parts that lines make.
   *
   * @param borders where drawn tables begin: no paragraph goes on over one
   */
  static List<PageBlocks.Part> parts(List<GlyphLines.Line> lines, List<Double> borders) {
    AlignedText text = new AlignedText(lines, borders);
    text.read();
    return text.parts;
  }

  private void read() {
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && columns(lines.get(end)).size() > 1 && together(i, end)) {
        end++;
      }
      if (end - i >= TABLE) {
        parts.add(table(lines.subList(i, end)));
        i = end;
      } else {
        i = paragraph(i);
      }
    }
  }

  private boolean together(int first, int line) {
    return line == first || !bordered(lines.get(line - 1), lines.get(line));
  }

  private boolean bordered(GlyphLines.Line above, GlyphLines.Line below) {
    return borders.stream().anyMatch(at -> at > above.base() && at < below.base());
  }

  private int paragraph(int first) {
    StringBuilder text = new StringBuilder(lines.get(first).text());
    int next = first + 1;
    while (next < lines.size() && goesOn(lines.get(next - 1), lines.get(next))) {
      text.append(CellText.glue(text, lines.get(next).text())).append(lines.get(next).text());
      next++;
    }
    GlyphLines.Line line = lines.get(first);
    List<Area> areas = lines.subList(first, next).stream().map(Area::of).toList();
    parts.add(new PageBlocks.Text(line.base() - line.size(), text.toString(), areas));
    return next;
  }

  /** The line above is full, and the next one begins farther left or level with it. */
  private boolean goesOn(GlyphLines.Line above, GlyphLines.Line next) {
    double size = Math.max(above.size(), next.size());
    return CellText.full(above, next, right)
        && above.right() - above.left() > size * 10
        && next.left() <= above.left() + size * 0.5
        && next.base() - above.base() < size * APART
        && Math.abs(above.size() - next.size()) < 1.5
        && columns(next).size() == 1
        && !bordered(above, next);
  }

  /** The pieces of a line between wide gaps. */
  private static List<List<Glyph>> columns(GlyphLines.Line line) {
    List<List<Glyph>> columns = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : line.glyphs()) {
      if (before == null || glyph.left() - before.right() > line.size() * GAP) {
        columns.add(new ArrayList<>());
      }
      columns.get(columns.size() - 1).add(glyph);
      before = glyph;
    }
    return columns;
  }

  /** Pieces that lie below each other are one column. */
  private static PageBlocks.Grid table(List<GlyphLines.Line> rows) {
    List<double[]> spans = new ArrayList<>();
    for (GlyphLines.Line row : rows) {
      for (List<Glyph> piece : columns(row)) {
        widen(spans, left(piece), right(piece));
      }
    }
    spans.sort((one, other) -> Double.compare(one[0], other[0]));
    CellGrid cells = new CellGrid();
    List<PageBlocks.Spot> spots = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (List<Glyph> piece : columns(rows.get(r))) {
        int column = column(spans, left(piece), right(piece));
        String text =
            GlyphLines.of(piece).stream().map(GlyphLines.Line::text).findFirst().orElse("");
        cells.put(r + 1, column + 1, 1, 1, text);
        GlyphLines.Line row = rows.get(r);
        Area area = Area.of(left(piece), right(piece), row.base(), row.size());
        spots.add(new PageBlocks.Spot(r + 1, column + 1, area));
      }
    }
    GlyphLines.Line first = rows.get(0);
    return new PageBlocks.Grid(
        first.base() - first.size(),
        spans.stream().map(span -> span[0]).toList(),
        cells,
        rows.size(),
        spots);
  }

  private static void widen(List<double[]> spans, double left, double right) {
    double[] whole = {left, right};
    spans.removeIf(
        span -> {
          boolean over = span[0] <= whole[1] && whole[0] <= span[1];
          if (over) {
            whole[0] = Math.min(whole[0], span[0]);
            whole[1] = Math.max(whole[1], span[1]);
          }
          return over;
        });
    spans.add(whole);
  }

  private static int column(List<double[]> spans, double left, double right) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i)[0] <= right && left <= spans.get(i)[1]) {
        return i;
      }
    }
    return 0;
  }

  private static double left(List<Glyph> piece) {
    return piece.get(0).left();
  }

  private static double right(List<Glyph> piece) {
    return piece.get(piece.size() - 1).right();
  }
}
