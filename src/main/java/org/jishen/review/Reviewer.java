package org.jishen.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.profile.Terms;
import org.jishen.rulebook.Hit;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.rulebook.Run;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;

/** Holds a submission against the rules. Safe for use by several threads. */
public final class Reviewer {

  private final Standards standards;
  private final Rulebook rulebook;

  /** A reviewer who judges by these. */
  public Reviewer(Standards standards) {
    this.standards = standards;
    this.rulebook = standards.rulebook();
  }

  /** A reviewer with the same rules who is asked for something else. */
  public Reviewer asked(Choice choice) {
    return new Reviewer(standards.asked(choice));
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
    Terms terms = standards.terms(submission);
    List<Object> facts = terms.facts();
    facts.addAll(submission.all());
    Run run = rulebook.run(facts, inForce(terms, only)::contains);
    List<Finding> findings = findings(run, submission, terms);
    List<String> forms = submission.forms().stream().map(Form::id).toList();
    Scores scores = new Scores(rulebook, terms.profile().scoring(), findings);
    List<Score> ofForms = scores.of(forms);
    return new Review(
        submission,
        sha256,
        new AppliedProfile(terms.profile().name(), terms.profile().title(), terms.reason()),
        findings,
        outcomes(run, submission, terms, only),
        ofForms,
        scores.whole(ofForms),
        Map.of(),
        Handling.NONE);
  }

  private static boolean wanted(String code, String only) {
    return only.isEmpty() || code.equals(only);
  }

  private Set<String> inForce(Terms terms, String only) {
    return rulebook.rules().stream()
        .filter(rule -> wanted(rule.code(), only) && terms.idle(rule).equals(Message.NONE))
        .map(RuleInfo::code)
        .collect(Collectors.toSet());
  }

  private List<Finding> findings(Run run, Submission submission, Terms terms) {
    Map<String, String> names =
        submission.forms().stream().collect(Collectors.toMap(Form::id, Form::nameKey));
    FindingIds ids = new FindingIds(names);
    List<Finding> findings =
        run.hits().stream().map(hit -> finding(hit, ids, terms)).sorted().distinct().toList();
    return ids.unique(findings);
  }

  private Finding finding(Hit hit, FindingIds ids, Terms terms) {
    RuleInfo info = rulebook.rule(hit.code());
    if (info == null) {
      throw new IllegalStateException(hit.code());
    }
    return new Finding(
        ids.id(hit),
        hit.code(),
        terms.here(info).grade(),
        hit.subject(),
        hit.zh(),
        hit.en(),
        hit.about().stream().map(located -> located.place()).distinct().toList());
  }

  private List<Outcome> outcomes(Run run, Submission submission, Terms terms, String only) {
    Outcomes outcomes = new Outcomes(run, submission.features());
    Map<RuleInfo, Message> rules = new LinkedHashMap<>();
    for (RuleInfo rule : rulebook.rules()) {
      if (wanted(rule.code(), only)) {
        rules.put(rule, terms.idle(rule));
      }
    }
    List<Outcome> all = new ArrayList<>();
    rules.forEach(
        (rule, idle) -> {
          if (rule.scopes().contains(RuleInfo.Scope.SUBMISSION)) {
            all.add(outcomes.of(rule, Submission.SUBJECT, idle));
          }
        });
    for (Form form : submission.forms()) {
      rules.forEach(
          (rule, idle) -> {
            if (rule.scopes().contains(RuleInfo.Scope.FORM)) {
              all.add(outcomes.of(rule, form.id(), idle));
            }
          });
    }
    return List.copyOf(all);
  }
}
