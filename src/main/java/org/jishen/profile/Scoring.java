package org.jishen.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.rulebook.Grade;

/**
 * How findings become a score and a level. Our own scheme (按本系统评分规则), after the four review
 * questions of 财预〔2015〕88号; the weights are the profile's.
 *
 * @param dimensions points of each dimension; they make the full score
 * @param deductions points that a rule takes from its dimension, by grade; a rule counts once a
 *     form
 * @param levels from the best on
 * @param blocked the best level that a form with a BLOCK finding can reach
 * @param caps the best level that a form with a finding of this rule can reach, by code
 */
public record Scoring(
    Map<String, BigDecimal> dimensions,
    Map<Grade, BigDecimal> deductions,
    List<Level> levels,
    String blocked,
    Map<String, String> caps) {

  /** Checks that every level that is named exists and that no grade is without a deduction. */
  public Scoring {
    for (Grade grade : Grade.values()) {
      if (!deductions.containsKey(grade)) {
        throw new KnowledgeException("scoring.deductions: " + grade + " 缺失");
      }
    }
    rank(levels, blocked);
    caps.values().forEach(name -> rank(levels, name));
  }

  /**
   * A level.
   *
   * @param name 优, 良, 中, 差
   * @param nameEn in English
   * @param from the score from which on it is reached
   * @param verdict what it leads to
   * @param verdictEn in English
   */
  public record Level(
      String name, String nameEn, BigDecimal from, String verdict, String verdictEn) {}

  /** The level for a score, no better than the level named; "" names none. */
  public Level level(BigDecimal score, String noBetterThan) {
    int best = noBetterThan.isEmpty() ? 0 : rank(levels, noBetterThan);
    for (Level level : levels.subList(best, levels.size())) {
      if (score.compareTo(level.from()) >= 0) {
        return level;
      }
    }
    return levels.get(levels.size() - 1);
  }

  /** Of two levels the worse; "" is better than any. */
  public String worse(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one + other;
    }
    return rank(levels, one) >= rank(levels, other) ? one : other;
  }

  private static int rank(List<Level> levels, String name) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new KnowledgeException("scoring.levels: 没有“" + name + "”这一等级");
  }
}
