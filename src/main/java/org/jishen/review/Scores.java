package org.jishen.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.rulebook.Scoring;

/** Scores forms by their findings. */
final class Scores {

  private final Rulebook rulebook;
  private final Scoring scoring;

  Scores(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.scoring = rulebook.profile().scoring();
  }

  /** A score for each form, in the order of the forms. */
  List<Score> of(List<String> forms, List<Finding> findings) {
    Map<String, Map<String, Grade>> rules = new TreeMap<>();
    for (Finding finding : findings) {
      rules
          .computeIfAbsent(finding.subject(), key -> new TreeMap<>())
          .put(finding.rule(), finding.grade());
    }
    List<Score> scores = new ArrayList<>();
    forms.forEach(form -> scores.add(score(form, rules.getOrDefault(form, Map.of()))));
    return scores;
  }

  private Score score(String form, Map<String, Grade> rules) {
    Map<String, BigDecimal> points = new LinkedHashMap<>(scoring.dimensions());
    String cap = "";
    for (Map.Entry<String, Grade> rule : rules.entrySet()) {
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
    return new Score(form, points, total, scoring.level(total, cap));
  }
}
