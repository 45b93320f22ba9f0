package org.jishen.submission;

import java.math.BigDecimal;
import org.jishen.document.Place;

/**
 * A number that the text of a form gives for what an indicator counts, and that is not the target.
 *
 * @param form number of the form
 * @param kind where the number comes from
 * @param quote the number as printed
 * @param count the number
 * @param indicator the indicator
 * @param place where the text stands
 */
public record CountDifference(
    int form, Kind kind, String quote, BigDecimal count, Indicator indicator, Place place)
    implements Located, OfForm {

  /** Where a number comes from. */
  public enum Kind {
    /** The people by which the text calculates the money. */
    CALCULATION,
    /** The overall goal. */
    GOAL
  }
}
