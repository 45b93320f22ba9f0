package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.Formula;

/**
 * A calculation that the texts of a form claim. One that is copied into several fields gives one
 * such fact.
 *
 * @param form number of the form
 * @param number its number among the calculations of the form, from 1
 * @param formula the calculation
 * @param quote as printed
 * @param places every field in which it stands
 * @param place the first of them
 */
public record Calculation(
    int form, int number, Formula formula, String quote, List<Place> places, Place place)
    implements Located, OfForm {

  /** A product or quotient. */
  public boolean product() {
    return formula.kind() == Formula.Kind.PRODUCT
        || formula.kind() == Formula.Kind.QUOTIENT
        || formula.kind() == Formula.Kind.MIXED;
  }

  /** It is about money. */
  public boolean money() {
    return formula.claimedUnit().plainMoney();
  }

  /** It is written properly and its printed result is wrong. */
  public boolean wrong() {
    return formula.wellFormed() && !formula.holds();
  }
}
