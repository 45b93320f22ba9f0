package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads indicator rows by the columns of the header. A row that is shifted by missing cells is
 * moved back by the levels in it.
 */
final class IndicatorCells {

  private final IndicatorRows rows;
  private final FormLabels labels;

  IndicatorCells(IndicatorRows rows, FormLabels labels) {
    this.rows = rows;
    this.labels = labels;
  }

  /** The columns of a row can be trusted: it is as wide as the header, or leaves cells blank. */
  boolean aligned(GridRow row, IndicatorHeader header) {
    if (!header.table() || row.cells().isEmpty()) {
      return false;
    }
    if (header.blocks().size() > 1) {
      return true;
    }
    List<GridRow.GridCell> cells = row.cells();
    GridRow.GridCell last = cells.get(cells.size() - 1);
    int shift = shift(row, header.blocks().get(0), 0);
    boolean spread =
        cells.get(0).blank()
            || cells.get(0).column() > 1
            || last.last() > cells.size()
            || (shift == 0 && anchored(row) && cells.stream().anyMatch(GridRow.GridCell::blank));
    return last.last() + shift == header.lastColumn()
        || (spread && plausible(row, header.blocks().get(0), shift));
  }

  /** The row reaches the column of the names, and what stands under the levels are levels. */
  private boolean plausible(GridRow row, IndicatorHeader.Part part, int shift) {
    IndicatorHeader.Column name = part.of(ColumnRole.NAME);
    List<GridRow.GridCell> cells = row.cells();
    if (name != null && cells.get(cells.size() - 1).last() + shift < name.column()) {
      return false;
    }
    for (IndicatorHeader.Column column : part.columns()) {
      boolean level = column.role() == ColumnRole.LEVEL1 || column.role() == ColumnRole.LEVEL2;
      String text = level ? token(row, column, shift).text() : "";
      if (!text.isEmpty() && !labels.levels.any(text) && !labels.levels.like(text)) {
        return false;
      }
    }
    return true;
  }

  private boolean anchored(GridRow row) {
    return labels.levels.any(row.first());
  }

  /** Reads a row under each of the blocks side by side. */
  void read(GridRow row, IndicatorHeader header) {
    int shift = 0;
    int after = 0;
    for (IndicatorHeader.Part part : header.blocks()) {
      shift = shift(row, part, after, shift);
      block(row, part, shift);
      IndicatorHeader.Column last = part.columns().get(part.columns().size() - 1);
      after = last.column() + last.span() - 1 - shift;
    }
  }

  private int shift(GridRow row, IndicatorHeader.Part part, int after) {
    return shift(row, part, after, 0);
  }

  /** By how many columns a row stands too far left under a block. */
  private int shift(GridRow row, IndicatorHeader.Part part, int after, int usual) {
    for (GridRow.GridCell cell : row.cells()) {
      if (cell.blank() || cell.column() <= after || labels.headers.group(cell.text())) {
        continue;
      }
      IndicatorHeader.Column column = levelColumn(cell, part);
      if (column != null) {
        return column.column() - cell.column();
      }
      if (after == 0) {
        return 0;
      }
    }
    return usual;
  }

  private IndicatorHeader.@Nullable Column levelColumn(
      GridRow.GridCell cell, IndicatorHeader.Part part) {
    IndicatorHeader.Column first = part.of(ColumnRole.LEVEL1);
    IndicatorHeader.Column second = part.of(ColumnRole.LEVEL2);
    boolean isFirst = labels.levels.first(cell.text());
    boolean isSecond = labels.levels.second(cell.text());
    if (isSecond && second != null && (second.column() == cell.column() || !isFirst)) {
      return second;
    }
    return isFirst ? first : null;
  }

  private void block(GridRow row, IndicatorHeader.Part part, int shift) {
    List<ColumnRole> roles = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (IndicatorHeader.Column column : part.columns()) {
      roles.add(column.role());
      heads.add(column.text());
      tokens.add(token(row, column, shift));
    }
    IndicatorReading reading = new IndicatorReading(roles, heads, tokens, labels.headers);
    String first = reading.of(ColumnRole.LEVEL1).text();
    String second = reading.of(ColumnRole.LEVEL2).text();
    boolean only = part.of(ColumnRole.LEVEL2) == null && !rows.underFirst();
    if (second.isEmpty() && labels.levels.second(first) && (only || !labels.levels.first(first))) {
      second = first;
      first = "";
    }
    rows.levels(first, second);
    boolean level = !second.isEmpty() || (!first.isEmpty() && rows.underSecond());
    Token name = reading.of(ColumnRole.NAME);
    Token value = reading.target();
    if (!name.blank() || !value.blank()) {
      lines(reading, part);
    } else if (level) {
      rows.empty(name, part.scope());
    }
  }

  /** A cell in which several names stand on lines of their own, with as many values beside it. */
  private void lines(IndicatorReading reading, IndicatorHeader.Part part) {
    int lines = (int) reading.of(ColumnRole.NAME).text().lines().count();
    long values = reading.of(ColumnRole.VALUE).text().lines().count();
    if (lines < 2 || values != lines) {
      rows.write(reading, part.scope());
      return;
    }
    for (int i = 0; i < lines; i++) {
      List<Token> tokens = new ArrayList<>();
      for (Token token : reading.tokens()) {
        List<String> texts = token.text().lines().toList();
        String text = texts.size() == lines ? texts.get(i).strip() : token.text();
        tokens.add(new Token(text, true, token.column(), token.span(), token.place()));
      }
      rows.write(
          new IndicatorReading(reading.roles(), reading.heads(), tokens, labels.headers),
          part.scope());
    }
  }

  private static Token token(GridRow row, IndicatorHeader.Column column, int shift) {
    int at = column.column() - shift;
    for (GridRow.GridCell cell : row.cells()) {
      if (cell.column() <= at && at <= cell.last()) {
        return new Token(cell.text().strip(), true, cell.column(), cell.span(), cell.place());
      }
    }
    return new Token("", true, at, 1, row.place());
  }
}
