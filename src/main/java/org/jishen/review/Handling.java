package org.jishen.review;

import java.util.List;
import java.util.Optional;
import org.jishen.knowledge.Message;

/**
 * What became of the dispositions of a submission.
 *
 * <p>A finding whose disposition is accepted no longer counts for the exit status, but stays in
 * every report. The score stays as it is as well: it says what the form is like, and no explanation
 * makes a form better than the next one that has the same fault.
 *
 * @param treatments the dispositions, in the order in which they are written
 * @param faults what is wrong with how they are written, each with file and line
 */
public record Handling(List<Treatment> treatments, List<Message> faults) {

  /** No dispositions. */
  public static final Handling NONE = new Handling(List.of(), List.of());

  /** What became of the disposition of a finding, where it has one. */
  public Optional<Treatment> of(Finding finding) {
    return treatments.stream()
        .filter(treatment -> treatment.disposition().finding().equals(finding.id()))
        .findFirst();
  }

  /** The finding no longer counts. */
  public boolean accepted(Finding finding) {
    return of(finding).filter(one -> one.state() == Treatment.State.ACCEPTED).isPresent();
  }

  /** The dispositions that somebody has to look at. */
  public List<Treatment> open() {
    return treatments.stream().filter(Treatment::open).toList();
  }
}
