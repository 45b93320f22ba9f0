package org.jishen.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * A share that the narrative prints, beside the one that its amounts give.
 *
 * @param subject the part
 * @param part its amount
 * @param of the whole as named
 * @param whole its amount
 * @param percent the share as printed
 * @param stated the same with its rounding
 * @param computed the share that the amounts give, in percent, with the rounding of both
 * @param text the clause as printed
 * @param place where the clause stands
 */
public record StatementShare(
    String subject,
    Amount part,
    String of,
    Amount whole,
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
