package org.jishen.submission;

import java.math.BigDecimal;
import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * An amount that the running text of a form gives for the project of this year: its total, or what
 * comes from one source. A text that is repeated in several fields gives one such fact.
 *
 * @param form number of the form
 * @param number its number in the form, from 1
 * @param total it is said to be the money of the whole project
 * @param source the source that the text names; NONE for none
 * @param amount the amount
 * @param allotted the text says that so much was allotted or asked for (下达, 安排, 申请)
 * @param approximate the text says 约, 左右
 * @param investment the text speaks of the whole investment (总投资), which may be spread over years
 *     and hold money that is not asked for
 * @param quote the clause in which it stands
 * @param place where the field stands
 */
public record StatedAmount(
    int form,
    int number,
    boolean total,
    FundSource source,
    Amount amount,
    boolean allotted,
    boolean approximate,
    boolean investment,
    String quote,
    Place place)
    implements Located, OfForm {

  /**
   * It may be the same money as an amount of the fund block.
   *
   * @param share how far an approximate amount may lie from it, as a fraction of it
   */
  public boolean agrees(Amount other, BigDecimal share) {
    if (amount.agrees(other)) {
      return true;
    }
    BigDecimal distance = amount.value().subtract(other.value()).abs();
    return approximate
        && other.known()
        && distance.compareTo(other.value().abs().multiply(share)) <= 0;
  }
}
