package org.jishen.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jishen.document.Place;
import org.jishen.text.Figure;
import org.jishen.text.Unit;

/**
 * The same figure at two places of the narrative.
 *
 * @param kind what the two are
 * @param subject what both speak of
 * @param measure of the figures; NONE for counts
 * @param first the first; money in 元
 * @param second the second
 * @param text the first clause as printed
 * @param otherText the second clause as printed
 * @param place where the first stands
 * @param otherPlace where the second stands
 */
public record RepeatedFigure(
    Kind kind,
    String subject,
    Unit measure,
    Figure first,
    Figure second,
    String text,
    String otherText,
    Place place,
    Place otherPlace)
    implements Located {

  /** The first in its unit. */
  public BigDecimal printedFirst() {
    return inUnit(first);
  }

  /** The second in the same unit. */
  public BigDecimal printedSecond() {
    return inUnit(second);
  }

  private BigDecimal inUnit(Figure figure) {
    BigDecimal value = figure.value();
    BigDecimal factor = measure.factor();
    BigDecimal scaled = factor.signum() == 0 ? value : value.divide(factor, MathContext.DECIMAL64);
    BigDecimal plain = scaled.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** What stands at two places. */
  public enum Kind {
    /** An amount of this year. */
    AMOUNT,
    /** How many projects have goals, or how much they cover. */
    COVERAGE,
    /** Last year's total, which this year's totals and their changes give. */
    LAST_YEAR
  }
}
