package org.jishen.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jishen.review.Disposition;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.review.Treatment;

/**
 * What has become of a submission.
 *
 * @param before the review of the old version
 * @param after the review of the new one
 * @param forms its forms: those of the new version in their order, then those that are gone
 * @param findings what has become of the findings, by form
 * @param shifts the figures that moved, by form
 */
public record Comparison(
    Review before,
    Review after,
    List<FormPair> forms,
    List<FindingChange> findings,
    List<Shift> shifts) {

  /** Holds two versions side by side. */
  public static Comparison of(Review before, Review after) {
    List<FormPair> forms = FormPairs.of(before.submission(), after.submission());
    List<Matched> matched = Matched.of(before.submission(), after.submission(), forms);
    return new Comparison(
        before,
        after,
        forms,
        new FindingChanges(before, after, matched).all(),
        new Shifts(before.submission(), after.submission()).of(matched));
  }

  /** The findings that the old version did not have and that nobody has disposed of. */
  public List<Finding> fresh() {
    return findings.stream()
        .filter(change -> change.state() == FindingChange.State.NEW)
        .flatMap(change -> change.after().stream())
        .filter(finding -> !after.handling().accepted(finding))
        .toList();
  }

  /**
   * The dispositions of the old version whose findings are there still, with the ids of the new
   * one. That something was mended is not carried: it was not.
   */
  public List<Disposition> carried() {
    List<Disposition> carried = new ArrayList<>();
    for (FindingChange change : findings) {
      Optional<Finding> now = change.after();
      Optional<Treatment> old = change.before().flatMap(before.handling()::of);
      if (now.isPresent()
          && old.isPresent()
          && old.get().disposition().kind() != Disposition.Kind.MENDED) {
        carried.add(old.get().disposition().about(now.get().id()));
      }
    }
    return carried;
  }
}
