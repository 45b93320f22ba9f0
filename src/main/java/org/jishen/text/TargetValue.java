package org.jishen.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target value of an indicator (指标值): ≥95%, 3-5天, 2025年12月底前, 逐步提高.
 *
 * @param raw as printed; "" for none
 * @param kind what kind of value it is
 * @param comparator the sign or word before or behind the number, unified
 * @param low the number; the lower end of a range; null for a value without a number
 * @param high the upper end of a range, otherwise null
 * @param measure the unit; {@link Unit#NONE} where there is none
 * @param approximate 左右, 约
 * @param unusualSign the sign was written otherwise than ≥ ≤ = &gt; &lt; (&gt;=, ≧, ═), as printed;
 *     "" where it was not
 * @param time the date or period of a DATE value, otherwise null
 * @param further the other values, where a cell holds several
 */
public record TargetValue(
    String raw,
    Kind kind,
    Comparator comparator,
    @Nullable Figure low,
    @Nullable Figure high,
    Unit measure,
    boolean approximate,
    String unusualSign,
    @Nullable When time,
    List<TargetValue> further) {

  /** What kind of value a target value is. */
  public enum Kind {
    /** The cell is empty. */
    BLANK,
    /** A number, with or without a unit. */
    NUMBER,
    /** A range of numbers. */
    RANGE,
    /** A date or a period. */
    DATE,
    /** 是, 否. */
    YES_NO,
    /** Words. */
    TEXT
  }

  /** How the value is to be compared with what is reached. */
  public enum Comparator {
    NONE,
    AT_LEAST,
    MORE_THAN,
    EQUAL,
    LESS_THAN,
    AT_MOST
  }

  /** An empty cell. */
  public static TargetValue blank() {
    return new TargetValue(
        "", Kind.BLANK, Comparator.NONE, null, null, Unit.NONE, false, "", null, List.of());
  }

  /** It is a number or a range. */
  public boolean numeric() {
    return kind == Kind.NUMBER || kind == Kind.RANGE;
  }
}
