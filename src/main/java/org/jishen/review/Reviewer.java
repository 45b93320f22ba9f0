package org.jishen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.rulebook.Hit;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.rulebook.Run;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;

/** Holds a submission against the rules. Safe for use by several threads. */
public final class Reviewer {

  private final Rulebook rulebook;

  /** A reviewer with these rules. */
  public Reviewer(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * Every finding and the outcome of every check.
   *
   * @param sha256 of the file, in hex
   */
  public Review review(Submission submission, String sha256) {
    return review(submission, sha256, "");
  }

  /**
   * What one rule alone says, for its own examples.
   *
   * @param only its code; "" for all
   */
  public Review review(Submission submission, String sha256, String only) {
    Run run = rulebook.run(submission.all(), only);
    List<Finding> findings = findings(run, submission);
    List<String> forms = submission.forms().stream().map(Form::id).toList();
    Scores scores = new Scores(rulebook, findings);
    List<Score> ofForms = scores.of(forms);
    return new Review(
        submission,
        sha256,
        findings,
        outcomes(run, submission, only),
        ofForms,
        scores.whole(ofForms));
  }

  private List<Finding> findings(Run run, Submission submission) {
    Map<String, String> names =
        submission.forms().stream().collect(Collectors.toMap(Form::id, Form::nameKey));
    FindingIds ids = new FindingIds(names);
    List<Finding> findings =
        run.hits().stream().map(hit -> finding(hit, ids)).sorted().distinct().toList();
    return ids.unique(findings);
  }

  private Finding finding(Hit hit, FindingIds ids) {
    RuleInfo info = rulebook.rule(hit.code());
    if (info == null) {
      throw new IllegalStateException(hit.code());
    }
    return new Finding(
        ids.id(hit),
        hit.code(),
        info.grade(),
        hit.subject(),
        hit.zh(),
        hit.en(),
        hit.about().stream().map(located -> located.place()).distinct().toList());
  }

  private List<Outcome> outcomes(Run run, Submission submission, String only) {
    Outcomes outcomes = new Outcomes(run, submission.features());
    List<String> forms = submission.forms().stream().map(Form::id).toList();
    Function<RuleInfo, List<String>> subjects =
        rule ->
            rule.scopes().stream()
                .flatMap(
                    scope ->
                        scope == RuleInfo.Scope.FORM
                            ? forms.stream()
                            : Stream.of(Submission.SUBJECT))
                .toList();
    Map<String, List<Outcome>> bySubject = new TreeMap<>(FindingIds.SUBJECT_ORDER);
    for (RuleInfo rule : rulebook.rules()) {
      if (only.isEmpty() || rule.code().equals(only)) {
        for (String subject : subjects.apply(rule)) {
          bySubject
              .computeIfAbsent(subject, key -> new ArrayList<>())
              .add(outcomes.of(rule, subject));
        }
      }
    }
    return bySubject.values().stream().flatMap(List::stream).toList();
  }
}
