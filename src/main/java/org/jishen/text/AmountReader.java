package org.jishen.text;

import java.util.ArrayList;
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
  private final FundCellReader cells;

  AmountReader(Units units) {
    this.units = units;
    this.cells = new FundCellReader(units);
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
    return cells.read(cell, unit, origin);
  }

  /**
   * The amounts in a text that carry a unit of money beside them, in order. Unit prices (400元/人,
   * 每人60元) and the ends of ranges are not among them.
   */
  public List<Found> find(String text) {
    NormalText normal = NormalText.of(text);
    String line = normal.text();
    List<Found> found = new ArrayList<>();
    List<Quantity> quantities = Quantities.find(line, units);
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Unit unit = Prices.moneyUnit(line, quantity, units);
      if (unit != null
          && !rangeEnd(line, quantities, i)
          && !Prices.unitPrice(line, quantity, units)) {
        int start = normal.offsets().raw(quantity.start());
        int end = normal.offsets().raw(quantity.end());
        String raw = text.substring(start, end);
        Amount amount = Amount.of(raw, quantity.figure(), unit, Amount.Origin.CELL);
        found.add(new Found(amount, start, end));
      }
    }
    return found;
  }

  private boolean rangeEnd(String line, List<Quantity> quantities, int index) {
    if (index == 0) {
      return false;
    }
    String between = line.substring(quantities.get(index - 1).end(), quantities.get(index).start());
    return between.length() <= 2 && units.wording().rangeMarks().contains(between);
  }
}
