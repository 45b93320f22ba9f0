package org.jishen.reading;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of the pages together: a table that goes on over a page break is one table,
 * whatever header and footer stand between.
 */
final class PdfTables {

  private static final double SNAP = 3;

  /** A line that waits until it is known whether the table above goes on behind it. */
  private record Paragraph(String text, Place place, List<PageArea> lines, boolean repeats) {}

  /** A cell of the open table, and where it is. */
  private record Placed(int row, int column, PageArea area) {}

  private final OfficeBlocks blocks;
  private final Spots<List<PageArea>> spots;
  private final List<Integer> pages = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Paragraph> waiting = new ArrayList<>();
  private CellGrid open = new CellGrid();
  private PageBlocks.@Nullable Grid last;
  private List<PageBlocks.Part> before = List.of();
  private List<PageBlocks.Part> current = List.of();
  private AffineTransform back = new AffineTransform();
  private int page;
  private int lastPage;

  PdfTables(OfficeBlocks blocks, Spots<List<PageArea>> spots) {
    this.blocks = blocks;
    this.spots = spots;
  }

  /**
   * The parts of the next page; none when it was not read. What they mean the one behind tells.
   *
   * @param toFile from the page as it was read to the coordinates of the file
   */
  void page(List<PageBlocks.Part> parts, AffineTransform toFile) {
    place(new RunningLines(before, parts));
    before = current;
    current = parts;
    back = toFile;
    page++;
  }

  /** No page follows. */
  void end() {
    page(List.of(), new AffineTransform());
    close();
  }

  private void place(RunningLines running) {
    int line = 0;
    boolean first = true;
    for (PageBlocks.Part part : current) {
      if (part instanceof PageBlocks.Grid grid) {
        if (first && lastPage == page - 1 && continues(grid)) {
          waiting.removeIf(Paragraph::repeats);
        } else {
          close();
        }
        add(grid);
        first = false;
      } else if (part instanceof PageBlocks.Text text) {
        line++;
        Place place = new Place(blocks.file(), page, "", 0, 0, 0, line, "");
        boolean runs = running.runs(text);
        if (!runs) {
          close();
          first = false;
        }
        List<PageArea> lines = text.lines().stream().map(area -> area.onPage(page, back)).toList();
        waiting.add(new Paragraph(text.text(), place, lines, runs && running.repeats(text)));
        if (last == null) {
          say();
        }
      }
    }
    if (!current.isEmpty()) {
      lastPage = page;
    }
  }

  private void say() {
    for (Paragraph paragraph : waiting) {
      blocks.paragraph(paragraph.text(), paragraph.place());
      spots.put(paragraph.place(), paragraph.lines());
    }
    waiting.clear();
  }

  /** It has the columns of the table above and does not begin like it once more. */
  private boolean continues(PageBlocks.Grid grid) {
    PageBlocks.Grid above = last;
    if (above == null || above.columns().size() != grid.columns().size()) {
      return false;
    }
    for (int i = 0; i < above.columns().size(); i++) {
      if (Math.abs(above.columns().get(i) - grid.columns().get(i)) > SNAP) {
        return false;
      }
    }
    return !open.sameForm(grid.cells());
  }

  private void add(PageBlocks.Grid grid) {
    int repeated = last == null ? 0 : open.repeated(grid.cells());
    for (int row = repeated; row < grid.rows(); row++) {
      pages.add(page);
    }
    int below = pages.size() - (grid.rows() - repeated);
    open.append(grid.cells(), repeated, below);
    for (PageBlocks.Spot spot : grid.spots()) {
      if (spot.row() > repeated) {
        int row = spot.row() - repeated + below;
        placed.add(new Placed(row, spot.column(), spot.area().onPage(page, back)));
      }
    }
    last = grid;
  }

  /** No table goes on from here. */
  private void close() {
    if (last != null) {
      int number = blocks.table(open, row -> pages.get(Math.min(row, pages.size()) - 1));
      for (Placed cell : placed) {
        Place place =
            new Place(
                blocks.file(), cell.area().page(), "", number, cell.row(), cell.column(), 0, "");
        spots.put(place, List.of(cell.area()));
      }
    }
    say();
    open = new CellGrid();
    pages.clear();
    placed.clear();
    last = null;
  }
}
