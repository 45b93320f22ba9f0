package org.jishen.text;

import java.math.BigDecimal;

/**
 * A unit of measurement as printed.
 *
 * @param text as printed, normalised; "" for none. Of 元/人 the whole.
 * @param kind what it counts; of 元/人 it is MONEY
 * @param factor to the base unit of its kind (万元: 10000); 1 where there is none
 * @param per the denominator of a compound unit, 人 of 元/人; "" for none
 * @param standard the way the norm writes it (平方米 for 平米); equal to text where there is no other
 */
public record Unit(String text, UnitKind kind, BigDecimal factor, String per, String standard) {

  /** No unit. */
  public static final Unit NONE = new Unit("", UnitKind.NONE, BigDecimal.ONE, "", "");

  /** No unit at all is printed, known or not. */
  public boolean none() {
    return kind == UnitKind.NONE && text.isEmpty();
  }

  /** Money with no denominator: 元, 万元. */
  public boolean plainMoney() {
    return kind == UnitKind.MONEY && per.isEmpty();
  }
}
