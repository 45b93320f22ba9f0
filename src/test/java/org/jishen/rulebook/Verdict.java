package org.jishen.rulebook;

import java.util.Comparator;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Located;
import org.jishen.submission.Submission;

/**
 * What a case file can see of a run: the lines of the findings, and whether the first subject was
 * judged at all.
 */
record Verdict(List<String> lines, String outcome) {

  private record Line(String subject, String message, List<Place> places) {}

  static Verdict of(Run run, Submission submission, RuleInfo rule) {
    boolean whole = rule.scopes().contains(RuleInfo.Scope.SUBMISSION);
    String subject = whole ? Submission.SUBJECT : "form:1";
    List<String> lines =
        run.hits().stream()
            .map(
                hit ->
                    new Line(
                        hit.subject(),
                        hit.zh().message(),
                        hit.about().stream().map(Located::place).distinct().toList()))
            .distinct()
            .map(line -> line.subject() + " " + line.message())
            .sorted()
            .toList();
    boolean found = run.hits().stream().anyMatch(hit -> hit.subject().equals(subject));
    String outcome =
        found
            ? "found"
            : run.reasons().stream()
                .filter(reason -> reason.subject().equals(subject))
                .min(Comparator.comparing(Reason::zh))
                .map(reason -> reason.insufficient() ? "insufficient" : "not applicable")
                .orElse("");
    return new Verdict(lines, outcome);
  }
}
