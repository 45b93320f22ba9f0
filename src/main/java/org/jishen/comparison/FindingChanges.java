package org.jishen.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.comparison.FindingChange.State;
import org.jishen.document.Place;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.submission.Indicator;
import org.jishen.submission.Names;
import org.jishen.submission.Submission;

/** Pairs the findings of two reviews and says what has become of those without a partner. */
final class FindingChanges {

  private final Review before;
  private final Review after;

  /** The new subject of each old one that has one. */
  private final Map<String, String> counterparts = new HashMap<>();

  /** Places of indicators that are gone, of each old subject. */
  private final Map<String, Set<String>> dropped = new HashMap<>();

  private final Map<String, Outcome.Result> results = new HashMap<>();

  FindingChanges(Review before, Review after, List<Matched> forms) {
    this.before = before;
    this.after = after;
    counterparts.put(Submission.SUBJECT, Submission.SUBJECT);
    for (Matched form : forms) {
      counterparts.put(form.before().id(), form.after().id());
      dropped.put(form.before().id(), labels(form.indicators()));
    }
    for (Outcome outcome : after.outcomes()) {
      results.put(outcome.rule() + " " + outcome.subject(), outcome.result());
    }
  }

  /** The labels under which only indicators stand that are gone. */
  private static Set<String> labels(Pairing<Indicator> indicators) {
    Set<String> labels = new HashSet<>();
    indicators.gone().forEach(one -> places(one).forEach(labels::add));
    indicators.pairs().values().forEach(one -> places(one).forEach(labels::remove));
    return labels;
  }

  private static Stream<String> places(Indicator indicator) {
    return Stream.of(indicator.place().label(), indicator.valuePlace().label());
  }

  /** New and remaining findings in the order of the new review, then those that are gone. */
  List<FindingChange> all() {
    Pairing<Finding> pairing = new Pairing<>(before.findings(), after.findings());
    pairing.by(Finding::id);
    pairing.by(this::oldKey, finding -> key(finding, finding.subject()));
    List<FindingChange> changes = new ArrayList<>();
    for (Finding finding : after.findings()) {
      Finding partner = pairing.pairs().get(finding);
      changes.add(
          partner == null
              ? FindingChange.fresh(finding)
              : FindingChange.remaining(partner, finding));
    }
    for (Finding finding : pairing.gone()) {
      changes.add(FindingChange.gone(state(finding), finding));
    }
    return changes;
  }

  private String oldKey(Finding finding) {
    String subject = counterparts.get(finding.subject());
    return subject == null ? "" : key(finding, subject);
  }

  /** Rule, form and field, whatever year stands in them. */
  private static String key(Finding finding, String subject) {
    return finding.places().stream()
        .map(Place::label)
        .map(Names::yearless)
        .collect(Collectors.joining("|", finding.rule() + "|" + subject + "|", ""));
  }

  private State state(Finding finding) {
    String subject = counterparts.get(finding.subject());
    if (subject == null || indicatorGone(finding)) {
      return State.LAPSED;
    }
    Outcome.Result result = results.get(finding.rule() + " " + subject);
    if (result == Outcome.Result.INSUFFICIENT || result == Outcome.Result.ERROR) {
      return State.UNANSWERED;
    }
    boolean answered = result == Outcome.Result.PASSED || result == Outcome.Result.FOUND;
    return answered ? State.MENDED : State.LAPSED;
  }

  private boolean indicatorGone(Finding finding) {
    return !finding.places().isEmpty()
        && dropped
            .getOrDefault(finding.subject(), Set.of())
            .contains(finding.places().get(0).label());
  }
}
