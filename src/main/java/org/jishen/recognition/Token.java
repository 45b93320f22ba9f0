package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;

/**
 * A cell of a row, or a word of running text between blanks.
 *
 * @param text what it says; "" for a blank cell
 * @param hard it begins at a cell border, not only at a blank
 * @param column column of the cell
 * @param span columns of the cell
 * @param place where it stands
 */
record Token(String text, boolean hard, int column, int span, Place place) {

  private static final int LONGEST_BRACKET = 60;

  boolean blank() {
    return text.isBlank();
  }

  /** The tokens of a row: its cells, or the words of a line. */
  static List<Token> of(GridRow row) {
    List<Token> tokens = new ArrayList<>();
    for (GridRow.GridCell cell : row.cells()) {
      if (row.table()) {
        tokens.add(token(cell, cell.text().strip(), true));
      } else {
        for (String word : words(cell.text())) {
          tokens.add(token(cell, word, false));
        }
      }
    }
    return tokens;
  }

  /** The words of a cell, for cells in which several things stand. */
  static List<Token> words(GridRow.GridCell cell) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words(cell.text())) {
      tokens.add(token(cell, word, tokens.isEmpty()));
    }
    return tokens;
  }

  private static Token token(GridRow.GridCell cell, String text, boolean hard) {
    return new Token(text, hard, cell.column(), cell.span(), cell.place());
  }

  /**
   * Words between blanks. A blank inside brackets, before a bracket or behind a comparator is no
   * border.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String narrow = Folding.narrow(text);
    int from = 0;
    int closed = 0;
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (Folding.opens(c) && i >= closed) {
        closed = Math.max(i, closeOf(narrow, i));
      } else if (c == '|' || (c == ' ' && i >= closed && !glued(narrow, from, i))) {
        add(text.substring(from, i), words);
        from = i + 1;
      }
    }
    add(text.substring(from), words);
    return words;
  }

  private static void add(String word, List<String> words) {
    String kept = word.strip();
    if (!kept.isEmpty()) {
      words.add(kept);
    }
  }

  private static int closeOf(String narrow, int open) {
    int depth = 0;
    int limit = Math.min(narrow.length(), open + LONGEST_BRACKET);
    for (int i = open; i < limit; i++) {
      if (Folding.opens(narrow.charAt(i))) {
        depth++;
      } else if (Folding.closes(narrow.charAt(i)) && --depth == 0) {
        return i;
      }
    }
    return open;
  }

  private static boolean glued(String narrow, int from, int blank) {
    int next = blank;
    while (next < narrow.length() && narrow.charAt(next) == ' ') {
      next++;
    }
    if (next == narrow.length() || next - blank > 3) {
      return false;
    }
    char after = narrow.charAt(next);
    if (after == '(' && blank > from && Folding.han(narrow.charAt(blank - 1))) {
      return true;
    }
    String word = narrow.substring(from, blank).strip();
    return word.length() <= 2 && SIGNS.contains(word) && (Character.isDigit(after) || after == '%');
  }

  private static final List<String> SIGNS = List.of("≥", "≤", "≧", "≦", ">", "<", ">=", "<=", "=");
}
