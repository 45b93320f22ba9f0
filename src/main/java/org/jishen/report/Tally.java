package org.jishen.report;

import java.util.EnumMap;
import java.util.Map;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.rulebook.Grade;

/** What a whole run came to. */
final class Tally {

  private final Map<Grade, Integer> findings = new EnumMap<>(Grade.class);
  private int files;
  private int forms;
  private int failures;

  void add(Review review) {
    files++;
    forms += review.submission().forms().size();
    for (Finding finding : review.findings()) {
      findings.merge(finding.grade(), 1, Integer::sum);
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

  int findings(Grade grade) {
    return findings.getOrDefault(grade, 0);
  }
}
