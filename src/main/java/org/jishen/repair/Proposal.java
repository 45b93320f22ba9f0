package org.jishen.repair;

import java.util.List;
import java.util.stream.Stream;
import org.jishen.review.Edit;
import org.jishen.review.NewRow;
import org.jspecify.annotations.Nullable;

/**
 * What might mend a finding: changes to be made together.
 *
 * @param edits what to write where
 * @param rows indicators to be put in
 * @param example it is a wording that the author has to fit to the project
 */
record Proposal(List<Edit> edits, List<NewRow> rows, boolean example) {

  /** Figures or words that stand there are changed. */
  static Proposal of(List<Edit> edits) {
    return new Proposal(edits, List.of(), false);
  }

  /** A wording to be fitted to the project. */
  static Proposal example(List<Edit> edits) {
    return new Proposal(edits, List.of(), true);
  }

  /** An indicator to be fitted to the project. */
  static Proposal example(NewRow row) {
    return new Proposal(List.of(), List.of(row), true);
  }

  /** It changes nothing. */
  boolean idle() {
    return edits.isEmpty() && rows.isEmpty();
  }

  /** All that the other changes, it changes in the same way. */
  boolean contains(Proposal other) {
    return edits.containsAll(other.edits) && rows.containsAll(other.rows);
  }

  /**
   * Both, one after the other.
   *
   * @param second changes of the texts as this one leaves them
   * @return null when the second change what the first wrote
   */
  @Nullable Proposal then(Proposal second) {
    List<Edit> both = Together.of(edits, second.edits);
    return both == null
        ? null
        : new Proposal(
            both,
            Stream.concat(rows.stream(), second.rows.stream()).toList(),
            example || second.example);
  }
}
