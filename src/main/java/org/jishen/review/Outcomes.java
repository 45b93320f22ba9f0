package org.jishen.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.knowledge.Message;
import org.jishen.review.Outcome.Result;
import org.jishen.rulebook.Reason;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Run;
import org.jishen.submission.Feature;
import org.jishen.submission.Features;
import org.jspecify.annotations.Nullable;

/** What came of each check: a check that could not be made is never shown as passed. */
final class Outcomes {

  private final Set<String> found = new HashSet<>();
  private final Map<String, Reason> reasons = new HashMap<>();
  private final Map<String, String> failures;
  private final Features features;

  Outcomes(Run run, List<Feature> features) {
    run.hits().forEach(hit -> found.add(key(hit.code(), hit.subject())));
    run.reasons().forEach(reason -> keep(key(reason.code(), reason.subject()), reason));
    this.failures = run.failures();
    this.features = Features.among(features);
  }

  /** Of two reasons that a rule gives, the smaller text is kept, so that the choice is stable. */
  private void keep(String key, Reason reason) {
    reasons.merge(key, reason, (one, other) -> one.zh().compareTo(other.zh()) <= 0 ? one : other);
  }

  private static String key(String name, String subject) {
    return name + " " + subject;
  }

  /**
   * What came of a check: a check without its subject needs no reason of its own.
   *
   * @param idle why the check does not hold for the file at all; none when it holds
   */
  Outcome of(RuleInfo rule, String subject, Message idle) {
    if (!idle.equals(Message.NONE)) {
      return new Outcome(rule.code(), subject, Result.NOT_APPLICABLE, idle);
    }
    String key = key(rule.code(), subject);
    if (found.contains(key)) {
      return new Outcome(rule.code(), subject, Result.FOUND, Message.NONE);
    }
    String failure = failures.get(rule.code());
    if (failure != null) {
      return new Outcome(rule.code(), subject, Result.ERROR, Message.of("review.failed", failure));
    }
    for (String name : rule.applies()) {
      Feature feature = features.of(subject, name);
      if (feature == null || feature.state() == Feature.State.ABSENT) {
        return new Outcome(rule.code(), subject, Result.NOT_APPLICABLE, why(feature, name));
      }
    }
    Reason reason = reasons.get(key);
    if (reason != null) {
      return new Outcome(
          rule.code(),
          subject,
          reason.insufficient() ? Result.INSUFFICIENT : Result.NOT_APPLICABLE,
          Message.said(reason.zh(), reason.en()));
    }
    for (String name : rule.needs()) {
      Feature feature = features.of(subject, name);
      if (feature == null || feature.state() != Feature.State.READ) {
        return new Outcome(rule.code(), subject, Result.INSUFFICIENT, why(feature, name));
      }
    }
    return new Outcome(rule.code(), subject, Result.PASSED, Message.NONE);
  }

  private static Message why(@Nullable Feature feature, String name) {
    return feature == null ? Message.of("review.feature.unknown", name) : feature.reason();
  }
}
