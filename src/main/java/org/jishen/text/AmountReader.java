package org.jishen.text;

import java.util.List;

/** Reads amounts of money. */
public final class AmountReader {

  /**
   * An amount in running text.
   *
   * @param amount the amount, its unit printed beside it
   * @param start where it begins in the text
   * @param end behind its last character
   */
  public record Found(Amount amount, int start, int end) {}

  private final Units units;

  AmountReader(Units units) {
    this.units = units;
  }

  /**
   * The amount in a cell. A dash or an empty cell is blank; a cell that repeats an amount or holds
   * words is not a number; one with a comment behind the amount (854万(其中…)) is the amount.
   *
   * @param cell as printed
   * @param unit the unit of the label or table, NONE when none is known
   * @param origin where that unit was found
   */
  public Amount read(String cell, Unit unit, Amount.Origin origin) {
    return Amount.blank(units.of(cell).text());
  }

  /** The amounts in a text that carry a unit of money beside them, in order. */
  public List<Found> find(String text) {
    return List.of();
  }
}
