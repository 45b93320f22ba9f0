package org.jishen.seal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jishen.knowledge.Lang;
import org.jishen.report.JsonFindings;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Rulebook;

/**
 * The findings of a file, so far as they must be recognised again.
 *
 * @param grades how many of each grade
 * @param rules how many of each rule that found something
 * @param digest of the list of findings, as it stands in the JSON report in Chinese
 */
public record SealedFindings(Map<Grade, Integer> grades, List<SealedRule> rules, Digests digest) {

  /** Those of a review that nobody has disposed of yet: decisions are sealed by themselves. */
  static SealedFindings of(Review review, Rulebook rulebook) {
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    for (Grade grade : Grade.values()) {
      grades.put(grade, 0);
    }
    review.findings().forEach(finding -> grades.merge(finding.grade(), 1, Integer::sum));
    Map<String, List<Finding>> byRule =
        review.findings().stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    List<SealedRule> rules =
        byRule.entrySet().stream()
            .map(each -> rule(each.getKey(), each.getValue(), review, rulebook))
            .toList();
    return new SealedFindings(grades, rules, Digests.of(text(review, review.findings(), rulebook)));
  }

  private static SealedRule rule(
      String code, List<Finding> findings, Review review, Rulebook rulebook) {
    String sha256 = Digests.of(text(review, findings, rulebook)).sha256();
    return new SealedRule(code, findings.size(), sha256);
  }

  private static String text(Review review, List<Finding> findings, Rulebook rulebook) {
    return JsonFindings.text(review, findings, rulebook, Lang.ZH);
  }
}
