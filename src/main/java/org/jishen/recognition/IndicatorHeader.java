package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The header line of an indicator block.
 *
 * @param blocks one block, or two side by side
 * @param table it is a row of a table
 * @param lastColumn the last column it covers
 * @param scope the scope its group head names; null for none
 */
record IndicatorHeader(List<Part> blocks, boolean table, int lastColumn, @Nullable Scope scope) {

  /** A column under its head. */
  record Column(ColumnRole role, String text, int column, int span) {}

  /** The columns of one block; the first level is shared when only the first block has it. */
  record Part(List<Column> columns, @Nullable Scope scope) {

    @Nullable Column of(ColumnRole role) {
      return columns.stream().filter(column -> column.role() == role).findFirst().orElse(null);
    }

    List<Column> all(ColumnRole role) {
      return columns.stream().filter(column -> column.role() == role).toList();
    }
  }

  private static final int FEWEST = 2;

  /** The header that a row is; null when it is none. */
  static @Nullable IndicatorHeader of(GridRow row, HeaderWords words) {
    if (row.text().length() > 2000) {
      return null;
    }
    List<Token> tokens = headTokens(row, words);
    if (tokens.size() < FEWEST) {
      return null;
    }
    String group = "";
    List<Column> columns = new ArrayList<>();
    int known = 0;
    int unknownBefore = 0;
    for (Token token : tokens) {
      if (token.blank()) {
        continue;
      }
      ColumnRole role = words.role(token.text());
      if (role == null && known == 0) {
        if (!words.group(token.text())) {
          unknownBefore++;
        }
        if (unknownBefore > 1) {
          return null;
        }
        group += token.text();
        continue;
      }
      if (known == 0 && words.group(token.text()) && role == ColumnRole.NAME) {
        group += token.text();
        unknownBefore = 0;
        if (!first(tokens, words)) {
          continue;
        }
      }
      known += role == null ? 0 : 1;
      ColumnRole kept = role == null ? ColumnRole.PLACE : role;
      columns.add(new Column(kept, token.text(), token.column(), token.span()));
    }
    if (known < FEWEST || !heads(columns)) {
      return null;
    }
    Token last = tokens.get(tokens.size() - 1);
    List<Part> blocks = split(settle(columns), words);
    int lastColumn = last.column() + last.span() - 1;
    return new IndicatorHeader(blocks, row.table(), lastColumn, words.scope(group));
  }

  /** 绩效指标 heads the names where no other word does: 指标分类, 绩效指标, 指标描述. */
  private static boolean first(List<Token> tokens, HeaderWords words) {
    return tokens.stream()
        .noneMatch(
            token ->
                words.role(token.text()) == ColumnRole.LEVEL1
                    || words.role(token.text()) == ColumnRole.LEVEL2
                    || (words.role(token.text()) == ColumnRole.NAME && !words.group(token.text())));
  }

  private static List<Token> headTokens(GridRow row, HeaderWords words) {
    List<Token> tokens = new ArrayList<>();
    for (GridRow.GridCell cell : row.cells()) {
      if (!row.table() || (words.role(cell.text()) == null && cell.text().strip().contains(" "))) {
        tokens.addAll(Token.words(cell));
      } else {
        tokens.add(new Token(cell.text().strip(), true, cell.column(), cell.span(), cell.place()));
      }
    }
    return tokens;
  }

  private static boolean heads(List<Column> columns) {
    boolean level =
        columns.stream()
            .anyMatch(c -> c.role() == ColumnRole.LEVEL1 || c.role() == ColumnRole.LEVEL2);
    boolean name = columns.stream().anyMatch(c -> c.role() == ColumnRole.NAME);
    boolean value =
        columns.stream()
            .anyMatch(
                c ->
                    c.role() == ColumnRole.VALUE
                        || c.role() == ColumnRole.PLACE
                        || c.role() == ColumnRole.PLACES);
    return (level && (name || value)) || (name && value);
  }

  /**
   * Columns of places only where the target has no column; a block without names has them second.
   */
  private static List<Column> settle(List<Column> columns) {
    boolean target = has(columns, ColumnRole.VALUE);
    boolean names = has(columns, ColumnRole.NAME);
    boolean places = has(columns, ColumnRole.PLACES) && has(columns, ColumnRole.PLACE);
    List<Column> settled = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      ColumnRole role = column.role();
      if (role == ColumnRole.PLACE && target) {
        role = ColumnRole.NOTE;
      } else if (role == ColumnRole.LEVEL2 && !names) {
        role = ColumnRole.NAME;
      } else if (role == ColumnRole.PLACES) {
        if (places) {
          continue;
        }
        role = ColumnRole.VALUE;
      }
      settled.add(new Column(role, column.text(), column.column(), column.span()));
    }
    return settled;
  }

  private static boolean has(List<Column> columns, ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  private static List<Part> split(List<Column> columns, HeaderWords words) {
    List<List<Column>> parts = new ArrayList<>();
    List<Column> part = new ArrayList<>();
    for (Column column : columns) {
      boolean begins =
          column.role() == ColumnRole.LEVEL1
              || column.role() == ColumnRole.LEVEL2
              || column.role() == ColumnRole.NAME;
      if (begins && has(part, column.role()) && has(part, ColumnRole.VALUE)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(column);
    }
    parts.add(part);
    if (parts.size() == 1) {
      return List.of(new Part(part, null));
    }
    List<Part> blocks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String heads = String.join("", parts.get(i).stream().map(Column::text).toList());
      Scope named = words.scope(heads.replace("年度指标值", ""));
      Scope usual = i == 0 ? Scope.IMPLEMENTATION : Scope.ANNUAL;
      blocks.add(new Part(parts.get(i), named == null ? usual : named));
    }
    return blocks;
  }
}
