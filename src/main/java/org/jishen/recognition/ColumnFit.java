package org.jishen.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fits the words of a line to columns when cells are missing or cell borders are lost: of all ways
 * to share the words out in their order, the one in which words look most like what their columns
 * hold.
 */
final class ColumnFit {

  private static final int MOST = 32;
  private static final int NEVER = -1_000_000;

  private final ColumnLikeness likeness;

  ColumnFit(HeaderWords words, LevelWords levels) {
    likeness = new ColumnLikeness(words, levels);
  }

  /**
   * The words of each column; an empty list for a column that has none. Null when they do not fit.
   */
  @Nullable List<List<Token>> fit(List<Token> tokens, List<ColumnRole> roles) {
    if (tokens.size() > MOST || roles.size() > MOST) {
      return null;
    }
    int[][] best = new int[roles.size() + 1][tokens.size() + 1];
    int[][] taken = new int[roles.size() + 1][tokens.size() + 1];
    for (int[] row : best) {
      Arrays.fill(row, NEVER);
    }
    best[0][0] = 0;
    for (int c = 0; c < roles.size(); c++) {
      for (int from = tokens.size(); from >= 0; from--) {
        if (best[c][from] > NEVER) {
          extend(tokens, roles.get(c), c, from, best, taken);
        }
      }
    }
    return best[roles.size()][tokens.size()] <= NEVER / 2 ? null : read(tokens, roles, taken);
  }

  private void extend(
      List<Token> tokens, ColumnRole role, int c, int from, int[][] best, int[][] taken) {
    int most = Math.min(tokens.size() - from, ColumnLikeness.most(role));
    for (int count = 0; count <= most; count++) {
      int score = likeness.of(role, tokens.subList(from, from + count));
      if (score > NEVER / 2 && best[c][from] + score > best[c + 1][from + count]) {
        best[c + 1][from + count] = best[c][from] + score;
        taken[c + 1][from + count] = count;
      }
    }
  }

  private static List<List<Token>> read(List<Token> tokens, List<ColumnRole> roles, int[][] taken) {
    List<List<Token>> columns = new ArrayList<>();
    int at = tokens.size();
    for (int c = roles.size(); c > 0; c--) {
      int count = taken[c][at];
      columns.add(0, List.copyOf(tokens.subList(at - count, at)));
      at -= count;
    }
    return columns;
  }
}
