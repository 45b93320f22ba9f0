package org.jishen.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.profile.Scoring;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Submission;

/** Scores the forms of a submission, and the submission as a whole, by their findings. */
final class Scores {

  private static final int DIGITS = 2;

  private final Rulebook rulebook;
  private final Scoring scoring;
  private final Map<String, Map<String, Grade>> rules = new TreeMap<>();

  /** Of findings, a rule counts once a subject. */
  Scores(Rulebook rulebook, Scoring scoring, List<Finding> findings) {
    this.rulebook = rulebook;
    this.scoring = scoring;
    for (Finding finding : findings) {
      rules
          .computeIfAbsent(finding.subject(), key -> new TreeMap<>())
          .put(finding.rule(), finding.grade());
    }
  }

  /** A score for each form, in the order of the forms. */
  List<Score> of(List<String> forms) {
    return forms.stream().map(form -> score(form, scoring.dimensions(), "")).toList();
  }

  /**
   * The score of the submission: what its forms have on the average, less what its tables and its
   * narrative lose. It is no better than a form with such findings could be.
   */
  Score whole(List<Score> forms) {
    boolean blocked = rules.values().stream().anyMatch(found -> found.containsValue(Grade.BLOCK));
    return score(Submission.SUBJECT, average(forms), blocked ? scoring.blocked() : "");
  }

  private Map<String, BigDecimal> average(List<Score> forms) {
    if (forms.isEmpty()) {
      return scoring.dimensions();
    }
    Map<String, BigDecimal> average = new LinkedHashMap<>();
    for (String dimension : scoring.dimensions().keySet()) {
      BigDecimal sum =
          forms.stream()
              .map(form -> form.points().getOrDefault(dimension, BigDecimal.ZERO))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      average.put(
          dimension,
          sum.divide(BigDecimal.valueOf(forms.size()), DIGITS, RoundingMode.HALF_UP)
              .stripTrailingZeros());
    }
    return average;
  }

  private Score score(String subject, Map<String, BigDecimal> full, String noBetterThan) {
    Map<String, BigDecimal> points = new LinkedHashMap<>(full);
    String cap = noBetterThan;
    for (Map.Entry<String, Grade> rule : rules.getOrDefault(subject, Map.of()).entrySet()) {
      RuleInfo info = rulebook.rule(rule.getKey());
      BigDecimal deduction = scoring.deductions().get(rule.getValue());
      if (info != null && deduction != null) {
        points.computeIfPresent(
            info.dimension(), (name, left) -> left.subtract(deduction).max(BigDecimal.ZERO));
      }
      if (rule.getValue() == Grade.BLOCK) {
        cap = scoring.worse(cap, scoring.blocked());
      }
      cap = scoring.worse(cap, scoring.caps().getOrDefault(rule.getKey(), ""));
    }
    BigDecimal total = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Score(subject, points, total, scoring.level(total, cap));
  }
}
