package org.jishen.review;

/**
 * A disposition and what it is worth on a day.
 *
 * @param disposition what was decided
 * @param state what it is worth
 */
public record Treatment(Disposition disposition, State state) {

  /** What a disposition can be worth. */
  public enum State {
    /** The finding no longer counts. */
    ACCEPTED,
    /** The form was mended, as it says: the finding is gone. */
    DONE,
    /**
     * The finding is gone, but its rule could not be answered everywhere: it may be there still.
     */
    UNCONFIRMED,
    /** It says that the form was mended, but the finding is still there. */
    NOT_MENDED,
    /** Its last day is over. */
    EXPIRED,
    /** A BLOCK finding that nobody in the role of the reviewer has let pass. */
    REFUSED,
    /** There is no such finding any more. */
    ORPHANED
  }

  /** Somebody has to look at it. */
  public boolean open() {
    return state != State.ACCEPTED && state != State.DONE;
  }
}
