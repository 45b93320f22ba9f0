package org.jishen.reading;

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
  private record Paragraph(String text, Place place, boolean repeats) {}

  private final OfficeBlocks blocks;
  private final List<Integer> pages = new ArrayList<>();
  private final List<Paragraph> waiting = new ArrayList<>();
  private CellGrid open = new CellGrid();
  private PageBlocks.@Nullable Grid last;
  private List<PageBlocks.Part> before = List.of();
  private List<PageBlocks.Part> current = List.of();
  private int page;
  private int lastPage;

  PdfTables(OfficeBlocks blocks) {
    this.blocks = blocks;
  }

  /** The parts of the next page; none when it was not read. What they mean the one behind tells. */
  void page(List<PageBlocks.Part> parts) {
    place(new RunningLines(before, parts));
    before = current;
    current = parts;
    page++;
  }

  /** No page follows. */
  void end() {
    page(List.of());
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
        waiting.add(new Paragraph(text.text(), place, runs && running.repeats(text)));
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
    waiting.forEach(paragraph -> blocks.paragraph(paragraph.text(), paragraph.place()));
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
    open.append(grid.cells(), repeated, pages.size() - (grid.rows() - repeated));
    last = grid;
  }

  /** No table goes on from here. */
  private void close() {
    if (last != null) {
      blocks.table(open, row -> pages.get(Math.min(row, pages.size()) - 1));
    }
    say();
    open = new CellGrid();
    pages.clear();
    last = null;
  }
}
