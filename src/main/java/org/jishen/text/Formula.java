package org.jishen.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calculation that running text claims: 17483*320=5594560元, 共2575人，每人每年60元，总计154500元.
 *
 * @param raw as printed
 * @param kind what is claimed
 * @param operands the numbers with their units, in the order of the text
 * @param claimed the result as printed, money in 元; null where the text gives none
 * @param computed what the operands make, with their rounding, money in 元
 * @param claimedUnit the unit of the result
 * @param wellFormed false where it is written wrongly (400元**100人)
 * @param start index in the text in which it was found
 */
public record Formula(
    String raw,
    Kind kind,
    List<Operand> operands,
    @Nullable Figure claimed,
    Figure computed,
    Unit claimedUnit,
    boolean wellFormed,
    int start) {

  /** What a formula claims. */
  public enum Kind {
    PRODUCT,
    SUM,
    /** A list of amounts with 合计, 共计, 总计 behind or before it. */
    LIST_TOTAL,
    QUOTIENT,
    MIXED
  }

  /**
   * A number of a formula.
   *
   * @param figure the number; money in 元
   * @param unit its unit
   * @param raw as printed
   */
  public record Operand(Figure figure, Unit unit, String raw) {}

  /** The printed result lies within the rounding of the operands; true where none is printed. */
  public boolean holds() {
    return claimed == null || claimed.agrees(computed);
  }
}
