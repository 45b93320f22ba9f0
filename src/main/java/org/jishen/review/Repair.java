package org.jishen.review;

import java.util.List;

/**
 * A way to mend a finding, proven: with these edits the finding is gone and none is new.
 *
 * @param kind how far it can be relied on
 * @param edits what to write where
 * @param rows indicators to be put in
 */
public record Repair(Kind kind, List<Edit> edits, List<NewRow> rows) {

  /** How far a repair can be relied on. */
  public enum Kind {
    /** The only one, and of a kind that leaves nothing to decide: the percent sign of a rate. */
    CERTAIN,
    /**
     * It makes the form consistent; whether this or another figure is wrong only its author knows.
     */
    CANDIDATE,
    /** A wording that the author has to fit to the project. */
    EXAMPLE
  }
}
