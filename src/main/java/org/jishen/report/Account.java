package org.jishen.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jishen.knowledge.Lang;
import org.jishen.review.Outcome;

/** The account of the checks of one file: what came of them, and why some have no answer. */
final class Account {

  /**
   * Checks that have the same reason for the same subjects.
   *
   * @param reason why
   * @param rules codes, sorted
   * @param subjects ids, in their order
   */
  record Reason(String reason, List<String> rules, Set<String> subjects) {}

  private Account() {}

  /** How many checks ended so. */
  static long count(List<Outcome> outcomes, Outcome.Result result) {
    return outcomes.stream().filter(outcome -> outcome.result() == result).count();
  }

  /** Why checks ended so, those with the same reason together, in the order of the rules. */
  static List<Reason> reasons(List<Outcome> outcomes, Outcome.Result result, Lang lang) {
    Map<String, Map<String, Set<String>>> subjectsByRule = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.result() == result) {
        subjectsByRule
            .computeIfAbsent(outcome.reason().in(lang), reason -> new TreeMap<>())
            .computeIfAbsent(outcome.rule(), rule -> new LinkedHashSet<>())
            .add(outcome.subject());
      }
    }
    List<Reason> reasons = new ArrayList<>();
    subjectsByRule.forEach(
        (reason, rules) -> {
          Map<Set<String>, List<String>> bySubjects = new LinkedHashMap<>();
          rules.forEach(
              (rule, subjects) ->
                  bySubjects.computeIfAbsent(subjects, key -> new ArrayList<>()).add(rule));
          bySubjects.forEach((subjects, codes) -> reasons.add(new Reason(reason, codes, subjects)));
        });
    reasons.sort(Comparator.comparing((Reason reason) -> reason.rules().get(0)));
    return reasons;
  }
}
