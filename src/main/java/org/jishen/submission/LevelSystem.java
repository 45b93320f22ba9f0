package org.jishen.submission;

import java.util.List;

/**
 * The levels of indicators in the forms of a place (指标体系).
 *
 * @param pairs each second level with the first level that it belongs under
 */
public record LevelSystem(List<LevelPair> pairs) {

  /** The second level belongs under the first. */
  public boolean has(Level1 level1, Level2 level2) {
    return pairs.contains(new LevelPair(level1, level2));
  }
}
