package org.jishen.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jishen.document.Place;
import org.jishen.submission.Statement.Direction;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * A change against last year with its rate: this year's amount and the change give last year's
 * amount, and the two give the rate.
 *
 * @param subject what changed
 * @param amount this year
 * @param direction of the change in money
 * @param change the change
 * @param lastYear what the two give for last year, in 元
 * @param rateDirection of the rate
 * @param percent the rate as printed, without sign
 * @param stated the same with its rounding
 * @param computed the rate that the amounts give, in percent, with their rounding
 * @param text the clause as printed
 * @param place where the clause stands
 */
public record StatementChange(
    String subject,
    Amount amount,
    Direction direction,
    Amount change,
    Figure lastYear,
    Direction rateDirection,
    BigDecimal percent,
    Figure stated,
    Figure computed,
    String text,
    Place place)
    implements Located {

  /** What the amounts give in percent, for people. */
  public BigDecimal rounded() {
    return computed.value().setScale(2, RoundingMode.HALF_UP);
  }
}
