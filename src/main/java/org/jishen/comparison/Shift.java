package org.jishen.comparison;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Form;

/**
 * Something that is not what it was.
 *
 * @param kind what happened
 * @param before the old form
 * @param after the new form
 * @param about the fund line or the indicator as printed; "" for the whole form
 * @param aspects what of a target changed
 * @param was as printed in the old version; "" for nothing
 * @param now as printed in the new version; "" for nothing
 * @param difference of amounts, the new one less the old one in 元; "" where it is not known
 * @param place in the new version; in the old one for what is gone
 */
public record Shift(
    Kind kind,
    Form before,
    Form after,
    String about,
    List<Aspect> aspects,
    String was,
    String now,
    String difference,
    Place place) {

  /** What can happen from one version to the next. */
  public enum Kind {
    /** All texts, indicators and targets are those of another year. */
    COPIED,
    /** A source or total has another amount. */
    AMOUNT,
    /** There is a new indicator. */
    INDICATOR_ADDED,
    /** An indicator is gone. */
    INDICATOR_DROPPED,
    /** An indicator has another target. */
    TARGET,
    /** An indicator promises less, while there is more money. */
    LOWERED
  }

  /** What of a target can change. */
  public enum Aspect {
    VALUE,
    COMPARATOR,
    UNIT
  }
}
