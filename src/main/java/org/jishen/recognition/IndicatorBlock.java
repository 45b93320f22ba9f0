package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the header of an indicator block, whatever is left of their cells. */
final class IndicatorBlock {

  private final FormLabels labels;
  private final IndicatorRows rows;
  private final IndicatorCells cells;
  private @Nullable IndicatorHeader header;
  private int unreadable;

  IndicatorBlock(FormDraft draft, FormLabels labels) {
    this.labels = labels;
    rows = new IndicatorRows(draft, labels);
    cells = new IndicatorCells(rows, labels);
  }

  /** A header line begins: the first one, or that of the next block or page. */
  void header(IndicatorHeader next, @Nullable Scope before) {
    boolean same = header != null && next.scope() == null;
    header = next;
    if (!same) {
      Scope scope = next.scope() == null ? before : next.scope();
      rows.begin(scope == null ? Scope.ANNUAL : scope);
    }
  }

  /** It has begun with a header line. */
  boolean begun() {
    return header != null;
  }

  /** A line that is nothing but a level, as a heading. */
  void level(String word, Place place) {
    rows.levels(List.of(new Token(word, false, 1, 1, place)));
  }

  /** Rows that could not be read. */
  int unreadable() {
    return unreadable;
  }

  /** A row below the header, or of a block without one. */
  void row(GridRow row) {
    rows.doubtful(row.cut(), row.noted());
    IndicatorHeader head = header;
    if (head != null && row.table() && cells.aligned(row, head)) {
      cells.read(row, head);
      return;
    }
    List<List<Token>> segments = segments(Token.of(row), row.table());
    for (int i = 0; i < segments.size(); i++) {
      segment(segments.get(i), head, i);
    }
  }

  /** A line of running text may hold several indicators: each begins with its level. */
  private List<List<Token>> segments(List<Token> tokens, boolean table) {
    List<List<Token>> segments = new ArrayList<>();
    List<Token> segment = new ArrayList<>();
    boolean content = false;
    for (Token token : table ? opened(tokens) : tokens) {
      boolean level =
          labels.levels.full(token.text()) || (!content && labels.levels.any(token.text()));
      if (level && content && !table) {
        segments.add(segment);
        segment = new ArrayList<>();
        content = false;
      }
      content |= !level && !token.blank();
      segment.add(token);
    }
    segments.add(segment);
    return segments;
  }

  /** A cell in which only levels stand, parted by blanks, is opened. */
  private List<Token> opened(List<Token> tokens) {
    List<Token> opened = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean open = i == 0 && token.text().indexOf(' ') >= 0 && token.text().length() < 80;
      List<String> words = open ? Token.words(token.text()) : List.of();
      if (!words.isEmpty() && level(words.get(0))) {
        int rest = 0;
        for (String word : words) {
          if (rest > 0 || !level(word)) {
            rest++;
            continue;
          }
          opened.add(new Token(word, true, token.column(), 1, token.place()));
        }
        if (rest > 0) {
          String text = String.join(" ", words.subList(words.size() - rest, words.size()));
          opened.add(new Token(text, true, token.column(), 1, token.place()));
        }
      } else {
        opened.add(token);
      }
    }
    return opened;
  }

  private boolean level(String word) {
    return labels.levels.any(word) || IndicatorRows.bracketed(word, labels);
  }

  private void segment(List<Token> tokens, @Nullable IndicatorHeader head, int index) {
    int at = unknownLevel(tokens) ? 1 : 0;
    if (at == 1) {
      rows.levels(tokens.get(0).text(), "");
    }
    List<Token> levels = new ArrayList<>();
    while (at < tokens.size() && (tokens.get(at).blank() || level(tokens, at, levels))) {
      if (!tokens.get(at).blank()) {
        levels.addAll(IndicatorRows.unbracketed(tokens.get(at), labels));
      }
      at++;
    }
    boolean named = rows.levels(levels);
    List<Token> rest =
        tokens.subList(at, tokens.size()).stream().filter(IndicatorBlock::said).toList();
    if (rest.stream().allMatch(Token::blank)) {
      if (named) {
        rows.empty(levels.get(levels.size() - 1), head == null ? null : part(head, index).scope());
      }
      return;
    }
    if (rest.stream().filter(token -> !token.blank()).count() > 1 && list(rest)) {
      rest.stream().filter(token -> !token.text().equals("/")).forEach(rows::nameOnly);
      return;
    }
    if (!rows.fit(rest, head == null ? null : part(head, index))) {
      unreadable++;
    }
  }

  /** A first level that is in no list stands before a second level that is. */
  private boolean unknownLevel(List<Token> tokens) {
    return tokens.size() > 2
        && tokens.get(0).hard()
        && !tokens.get(0).blank()
        && !level(tokens.get(0).text())
        && labels.levels.full(tokens.get(1).text());
  }

  private boolean level(List<Token> tokens, int at, List<Token> before) {
    String text = tokens.get(at).text();
    boolean known = labels.levels.any(text) || IndicatorRows.bracketed(text, labels);
    return known && before.size() < 3;
  }

  /** Dots that only say that something was left out are no cells. */
  private static boolean said(Token token) {
    String text = token.text();
    return text.isEmpty() || !text.chars().allMatch(c -> c == '…' || c == '.' || c == '·');
  }

  /** Names in a row with strokes between them: 指标甲 / 指标乙. */
  private static boolean list(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals("/") != (i % 2 == 1)) {
        return false;
      }
    }
    return tokens.size() > 2;
  }

  private static IndicatorHeader.Part part(IndicatorHeader head, int index) {
    return head.blocks().get(Math.min(index, head.blocks().size() - 1));
  }
}
