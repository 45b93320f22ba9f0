package org.jishen.comparison;

import java.util.Optional;
import org.jishen.review.Finding;

/**
 * What has become of a finding.
 *
 * @param state what has become of it
 * @param before as it was found in the old version; empty for a new one
 * @param after as it is found in the new version; empty for one that is gone
 */
public record FindingChange(State state, Optional<Finding> before, Optional<Finding> after) {

  /** What can become of a finding. */
  public enum State {
    /** It was not there before. */
    NEW,
    /** It is there still. */
    REMAINING,
    /** The check says that all is well now. */
    MENDED,
    /** Its form or indicator is gone, or the check no longer applies: nobody has mended it. */
    LAPSED,
    /** The check could not be answered this time: it may be there still. */
    UNANSWERED
  }

  static FindingChange fresh(Finding after) {
    return new FindingChange(State.NEW, Optional.empty(), Optional.of(after));
  }

  static FindingChange remaining(Finding before, Finding after) {
    return new FindingChange(State.REMAINING, Optional.of(before), Optional.of(after));
  }

  static FindingChange gone(State state, Finding before) {
    return new FindingChange(state, Optional.of(before), Optional.empty());
  }

  /** The finding, the newer one where there are two. */
  public Finding finding() {
    return after.or(() -> before).orElseThrow();
  }
}
