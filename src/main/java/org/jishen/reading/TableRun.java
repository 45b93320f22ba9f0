package org.jishen.reading;

import java.util.ArrayList;
import java.util.List;
import org.jishen.reading.TextLine.Style;
import org.jspecify.annotations.Nullable;

/** Decides which lines of a text make one table; see the package for what a table is. */
final class TableRun {

  private final TextBlocks blocks;
  private final int mostCells;
  private final List<TextLine> rows = new ArrayList<>();
  private Style style = Style.NONE;
  private int cells;

  /** Something blank stands below the last line. */
  private boolean gap;

  /** A line of text right below a row: a row of its own if another row follows right below it. */
  private @Nullable TextLine between;

  TableRun(TextBlocks blocks, Limits limits) {
    this.blocks = blocks;
    this.mostCells = limits.tableCells();
  }

  void take(TextLine line) {
    if (!blocks.admits(line)) {
      return;
    }
    switch (line.shape()) {
      case BLANK -> pause();
      case ROW -> row(line);
      case TRAILED -> {
        if (continues(line)) {
          row(line);
        } else {
          text(line);
        }
      }
      case PLAIN -> text(line);
      case TOO_LONG, TOO_WIDE -> blocks.passOver(line);
      case RULE -> {}
    }
  }

  /** Nothing follows. */
  void close() {
    if (rows.stream().anyMatch(TextLine::parted)) {
      blocks.table(rows);
    } else {
      rows.forEach(blocks::paragraph);
    }
    rows.clear();
    cells = 0;
    if (between != null) {
      blocks.paragraph(between);
      between = null;
    }
  }

  private void pause() {
    if (between != null) {
      close();
    }
    gap = true;
  }

  private void row(TextLine line) {
    if (line.style() != style) {
      close();
    }
    style = line.style();
    if (between != null) {
      add(between);
      between = null;
    }
    add(line);
    gap = false;
  }

  private void add(TextLine line) {
    boolean fitted = cells <= mostCells;
    cells += line.cells().size();
    if (cells <= mostCells) {
      rows.add(line);
    } else if (fitted) {
      blocks.passOverRows(line);
    }
  }

  private void text(TextLine line) {
    if (rows.isEmpty() || gap || between != null) {
      close();
      blocks.paragraph(line);
    } else {
      between = line;
    }
    gap = false;
  }

  /** An amount left blank leaves a tab at the end of a row; so does a careless typist. */
  private boolean continues(TextLine line) {
    if (rows.isEmpty() || line.style() != style) {
      return false;
    }
    return !gap || rows.get(rows.size() - 1).cells().size() == line.cells().size();
  }
}
