package org.jishen.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The paragraphs and tables of one page of a PDF, from top to bottom. */
final class PageBlocks {

  /** A part of a page, a paragraph or a table. */
  sealed interface Part permits Text, Grid {
    /** Where it begins. */
    double top();
  }

  /** A paragraph: lines that go on from one to the next are one. */
  record Text(double top, String text, List<Area> lines) implements Part {}

  /** What a cell of a table covers. */
  record Spot(int row, int column, Area area) {}

  /**
   * A table.
   *
   * @param columns the edges of its columns
   * @param cells its cells with their texts
   * @param rows so many rows
   * @param spots where its cells are
   */
  record Grid(double top, List<Double> columns, CellGrid cells, int rows, List<Spot> spots)
      implements Part {}

  private PageBlocks() {}

  /**
   * The parts of a page.
   *
   * @param mostCells a frame that encloses more is a picture
   */
  static List<Part> of(List<Glyph> glyphs, List<Stroke> strokes, int mostCells) {
    List<Part> parts = new ArrayList<>();
    List<Glyph> free = new ArrayList<>(glyphs);
    for (RuledGrid grid : RuledTables.of(strokes, mostCells)) {
      List<Glyph> own = free.stream().filter(grid::holds).toList();
      free.removeIf(grid::holds);
      parts.add(table(grid, own));
    }
    List<GlyphLines.Line> lines = GlyphLines.of(free);
    parts.addAll(AlignedText.parts(lines, edges(parts)));
    parts.sort(Comparator.comparing(Part::top));
    return parts;
  }

  /** Text below a table does not go on from text above it. */
  private static List<Double> edges(List<Part> tables) {
    return tables.stream().map(Part::top).sorted().toList();
  }

  private static Grid table(RuledGrid grid, List<Glyph> glyphs) {
    CellGrid cells = new CellGrid();
    List<List<Glyph>> texts = new ArrayList<>();
    grid.cells().forEach(cell -> texts.add(new ArrayList<>()));
    int[][] cellAt = grid.cellAt();
    for (Glyph glyph : glyphs) {
      texts.get(cellAt[grid.row(glyph)][grid.column(glyph)]).add(glyph);
    }
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      RuledGrid.Box box = grid.cells().get(i);
      spots.add(new Spot(box.row() + 1, box.column() + 1, grid.area(box)));
      double right = grid.columns().get(box.lastColumn() + 1);
      cells.put(
          box.row() + 1,
          box.column() + 1,
          box.lastRow() - box.row() + 1,
          box.lastColumn() - box.column() + 1,
          CellText.of(GlyphLines.of(texts.get(i)), right));
    }
    return new Grid(grid.top(), grid.columns(), cells, grid.rows().size() - 1, spots);
  }
}
