package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Cell;
import org.jishen.document.Row;
import org.jishen.text.HalfWidth;

/**
 * Parts the columns of a table into its sides (收入 left, 支出 right), each with the columns that hold
 * codes, the one that names the row, further words, and figures.
 */
final class TwoSided {

  private static final int ROWS_LOOKED_AT = 400;

  /**
   * A side; columns count from 1.
   *
   * @param first its first column
   * @param last its last column
   * @param codes columns with codes; several where 类, 款, 项 stand apart
   * @param name the column that names a row; 0 when none
   * @param words further columns with words
   */
  record Side(int first, int last, List<Integer> codes, int name, List<Integer> words) {

    boolean figures(int column) {
      return column != name && !codes.contains(column) && !words.contains(column);
    }
  }

  private enum Content {
    EMPTY,
    WORDS,
    FIGURES
  }

  private final BudgetVocabulary vocabulary;

  TwoSided(BudgetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The sides from left to right; at least one.
   *
   * @param mayHaveSides false where a further column of names is no second side, as in a list of
   *     projects
   */
  List<Side> of(List<String> columns, List<Row> body, boolean mayHaveSides) {
    Content[] contents = contents(columns.size(), body);
    List<Side> sides = new ArrayList<>();
    Draft draft = new Draft(1);
    for (int column = 1; column <= columns.size(); column++) {
      String head = columns.get(column - 1);
      Content content = contents[column - 1];
      boolean code = vocabulary.codeHead(head);
      boolean name = !code && name(head, content);
      if (mayHaveSides && (code || name) && draft.complete()) {
        sides.add(draft.side(column - 1));
        draft = new Draft(column);
      }
      boolean words =
          content == Content.WORDS
              || vocabulary.ordinalHeads().contains(BudgetVocabulary.lastPart(head));
      draft.add(column, code && !draft.coded(vocabulary, head), name, words || code);
    }
    sides.add(draft.side(columns.size()));
    return mayHaveSides ? sides : List.of(ofProjects(sides.get(0), columns));
  }

  /** In a list of projects the name of a row is that of the project, wherever it stands. */
  private Side ofProjects(Side side, List<String> columns) {
    for (int column : side.words()) {
      String head = HalfWidth.spaceless(BudgetVocabulary.lastPart(columns.get(column - 1)));
      String own = side.name() == 0 ? "" : BudgetVocabulary.lastPart(columns.get(side.name() - 1));
      boolean better = !vocabulary.projects().nameHeads().contains(HalfWidth.spaceless(own));
      if (better && vocabulary.projects().nameHeads().contains(head)) {
        List<Integer> words = new ArrayList<>(side.words());
        words.remove(Integer.valueOf(column));
        if (side.name() > 0) {
          words.add(0, side.name());
        }
        return new Side(side.first(), side.last(), side.codes(), column, List.copyOf(words));
      }
    }
    return side;
  }

  private boolean name(String head, Content content) {
    String last = HalfWidth.spaceless(BudgetVocabulary.lastPart(head));
    if (content == Content.FIGURES) {
      return false;
    }
    return vocabulary.nameHeads().contains(last)
        || (content == Content.WORDS
            && vocabulary.nameHeadParts().stream().anyMatch(last::contains));
  }

  private static Content[] contents(int width, List<Row> body) {
    int[] words = new int[width];
    int[] figures = new int[width];
    for (Row row : body.subList(0, Math.min(body.size(), ROWS_LOOKED_AT))) {
      for (Cell cell : row.cells()) {
        if (cell.column() <= width && !cell.blank()) {
          boolean dash = cell.text().strip().matches("[-—–/]{1,4}");
          if (Printed.number(cell.text()) || dash) {
            figures[cell.column() - 1]++;
          } else {
            words[cell.column() - 1]++;
          }
        }
      }
    }
    Content[] contents = new Content[width];
    for (int c = 0; c < width; c++) {
      boolean none = words[c] + figures[c] == 0;
      contents[c] = none ? Content.EMPTY : words[c] > figures[c] ? Content.WORDS : Content.FIGURES;
    }
    return contents;
  }

  /** A side while its columns are told apart. */
  private static final class Draft {
    private final int first;
    private final List<Integer> codes = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private int name;
    private boolean figures;

    Draft(int first) {
      this.first = first;
    }

    void add(int column, boolean code, boolean names, boolean holdsWords) {
      if (code) {
        codes.add(column);
      } else if (names && name == 0) {
        name = column;
      } else if (names || holdsWords) {
        words.add(column);
      } else {
        figures = true;
      }
    }

    /** It has its codes already, and a head is not that of a further part of them. */
    boolean coded(BudgetVocabulary vocabulary, String head) {
      return !codes.isEmpty() && !vocabulary.codeParts().contains(BudgetVocabulary.lastPart(head));
    }

    /** It names its rows and has figures. */
    boolean complete() {
      return figures && (name > 0 || !codes.isEmpty());
    }

    Side side(int last) {
      if (name == 0 && !words.isEmpty() && words.get(0) == first + codes.size()) {
        name = words.remove(0);
      }
      return new Side(first, last, List.copyOf(codes), name, List.copyOf(words));
    }
  }
}
