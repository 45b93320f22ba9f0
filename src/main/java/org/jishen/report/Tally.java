package org.jishen.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;

/** What a whole run came to. */
final class Tally {

  private static final int DIGITS = 2;

  private final Map<Grade, Integer> findings = new EnumMap<>(Grade.class);
  private final Map<String, Map<Grade, Integer>> families = new TreeMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, BigDecimal> points = new HashMap<>();
  private int files;
  private int forms;
  private int failures;
  private int accepted;

  void add(Review review) {
    files++;
    forms += review.submission().forms().size();
    for (Finding finding : review.findings()) {
      findings.merge(finding.grade(), 1, Integer::sum);
      families
          .computeIfAbsent(Wording.letter(finding), letter -> new EnumMap<>(Grade.class))
          .merge(finding.grade(), 1, Integer::sum);
    }
    accepted += review.findings().size() - review.counted().size();
    for (Score score : review.scores()) {
      levels.merge(score.level().name(), 1, Integer::sum);
      score.points().forEach((dimension, left) -> points.merge(dimension, left, BigDecimal::add));
    }
  }

  void addFailure() {
    failures++;
  }

  int files() {
    return files;
  }

  int forms() {
    return forms;
  }

  int failures() {
    return failures;
  }

  /** How many findings have a disposition that is accepted. */
  int accepted() {
    return accepted;
  }

  int findings() {
    return findings.values().stream().mapToInt(Integer::intValue).sum();
  }

  int findings(Grade grade) {
    return findings.getOrDefault(grade, 0);
  }

  /** The families in which something was found, by their letters. */
  Set<String> families() {
    return families.keySet();
  }

  int findings(String family, Grade grade) {
    return families.getOrDefault(family, Map.of()).getOrDefault(grade, 0);
  }

  /** How many forms have reached a level, by its Chinese name. */
  int level(String name) {
    return levels.getOrDefault(name, 0);
  }

  /** What the forms have of a dimension on the average; 0 where there are no forms. */
  BigDecimal points(String dimension) {
    return forms == 0
        ? BigDecimal.ZERO
        : points
            .getOrDefault(dimension, BigDecimal.ZERO)
            .divide(BigDecimal.valueOf(forms), DIGITS, RoundingMode.HALF_UP);
  }
}
