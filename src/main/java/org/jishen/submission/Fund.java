package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * A line of the fund block.
 *
 * @param form number of the form
 * @param row its number in the block, from 1
 * @param scope the year or the whole project
 * @param role what the line is
 * @param source where the money comes from
 * @param parent the source that it is a part of; NONE when it counts towards the total itself
 * @param label its label as printed, without colon
 * @param column the head of its column where the block has several (全年预算数); "" otherwise
 * @param amount what stands there
 * @param place where the amount stands
 */
public record Fund(
    int form,
    int row,
    Scope scope,
    FundRole role,
    FundSource source,
    FundSource parent,
    String label,
    String column,
    Amount amount,
    Place place)
    implements Located, OfForm {

  /** The money asked for this year. */
  public boolean annualTotal() {
    return role == FundRole.TOTAL && scope == Scope.ANNUAL;
  }

  /** The money asked for the whole project. */
  public boolean wholeTotal() {
    return role == FundRole.TOTAL && scope == Scope.IMPLEMENTATION;
  }

  /** A source or a part of one. */
  public boolean fromSource() {
    return role == FundRole.SOURCE || role == FundRole.OF_WHICH;
  }

  /** Money that is asked for: a total, a source, a part of one. */
  public boolean askedFor() {
    return role == FundRole.TOTAL || fromSource();
  }
}
