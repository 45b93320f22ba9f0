package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jspecify.annotations.Nullable;

/** Puts the parts of the pages together; a table that goes on over a page break is one table. */
final class PdfTables {

  private static final double SNAP = 3;

  private final OfficeBlocks blocks;
  private final List<Integer> pages = new ArrayList<>();
  private CellGrid open = new CellGrid();
  private PageBlocks.@Nullable Grid last;
  private int lastPage;

  PdfTables(OfficeBlocks blocks) {
    this.blocks = blocks;
  }

  void page(int page, List<PageBlocks.Part> parts) {
    int line = 0;
    boolean first = true;
    for (PageBlocks.Part part : parts) {
      if (part instanceof PageBlocks.Grid grid) {
        if (!(first && lastPage == page - 1 && continues(grid))) {
          close();
        }
        add(page, grid);
        first = false;
      } else if (part instanceof PageBlocks.Text text) {
        line++;
        if (!number(text.text())) {
          close();
          first = false;
        }
        blocks.paragraph(text.text(), new Place(blocks.file(), page, "", 0, 0, 0, line, ""));
      }
    }
    lastPage = page;
  }

  /** The number of a page says nothing, and a table may go on below it. */
  private static boolean number(String text) {
    return text.matches("[-—–－·\\s第共页/0-9０-９]{1,12}");
  }

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
    return true;
  }

  private void add(int page, PageBlocks.Grid grid) {
    int repeated = last == null ? 0 : open.repeated(grid.cells());
    for (int row = repeated; row < grid.rows(); row++) {
      pages.add(page);
    }
    open.append(grid.cells(), repeated, pages.size() - (grid.rows() - repeated));
    last = grid;
  }

  /** No table goes on from here. */
  void close() {
    if (last != null) {
      blocks.table(open, row -> pages.get(Math.min(row, pages.size()) - 1));
    }
    open = new CellGrid();
    pages.clear();
    last = null;
  }
}
