package org.jishen.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as it stands in a cell or a sentence.
 *
 * @param raw as printed; "" for an empty cell
 * @param state whether it can be compared
 * @param yuan in 元 with the rounding of the printed figure; null unless the state is READ
 * @param printed the number as printed, before the unit; null when there is no number
 * @param measure the unit that was used, as printed where it was printed
 * @param origin where the unit was found
 */
public record Amount(
    String raw,
    State state,
    @Nullable Figure yuan,
    @Nullable Figure printed,
    Unit measure,
    Origin origin) {

  /** Whether an amount can be compared. */
  public enum State {
    /** Number and unit are known. */
    READ,
    /** The cell is empty or holds a dash. */
    BLANK,
    /** A number whose unit is not known. */
    UNIT_UNKNOWN,
    /** Something that is no number. */
    NOT_A_NUMBER
  }

  /** Where the unit of an amount was found. */
  public enum Origin {
    /** Beside the number. */
    CELL,
    /** In the label of the row or of the block: 项目资金(万元). */
    LABEL,
    /** Above the table: 单位：万元. */
    TABLE,
    /** Nowhere. */
    NONE
  }

  /** An empty cell. */
  public static Amount blank(String raw) {
    return new Amount(raw, State.BLANK, null, null, Unit.NONE, Origin.NONE);
  }

  /** A number whose unit is not known. */
  public static Amount withoutUnit(String raw, Figure printed) {
    return new Amount(raw, State.UNIT_UNKNOWN, null, printed, Unit.NONE, Origin.NONE);
  }

  /** A cell that should hold an amount and does not. */
  public static Amount notANumber(String raw) {
    return new Amount(raw, State.NOT_A_NUMBER, null, null, Unit.NONE, Origin.NONE);
  }

  /** A number with its unit of money. */
  public static Amount of(String raw, Figure printed, Unit unit, Origin origin) {
    return new Amount(raw, State.READ, printed.scaled(unit.factor()), printed, unit, origin);
  }

  /** It has a value in 元. */
  public boolean known() {
    return state == State.READ;
  }

  /** It has a value in 元 or is an empty cell, which in a column of sources means 0. */
  public boolean knownOrBlank() {
    return state == State.READ || state == State.BLANK;
  }

  /** It has a value in 元, and that is more than nothing. */
  public boolean positive() {
    return value().signum() > 0;
  }

  /** Its unit is printed beside the number: 5万元. */
  public boolean ownUnit() {
    return origin == Origin.CELL && measure.plainMoney();
  }

  /** The value in 元; 0 where it is not known, so test {@link #known} first. */
  public BigDecimal value() {
    return yuan == null ? BigDecimal.ZERO : yuan.value();
  }

  /** The value in 元 with its rounding; exactly 0 where it is not known. */
  public Figure figure() {
    return yuan == null ? Figure.exact(BigDecimal.ZERO) : yuan;
  }

  /** Both are known and may stand for the same value. */
  public boolean agrees(Amount other) {
    return known() && other.known() && figure().agrees(other.figure());
  }
}
