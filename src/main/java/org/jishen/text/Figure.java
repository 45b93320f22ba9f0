package org.jishen.text;

import java.math.BigDecimal;

/**
 * A printed number, which stands for every value that rounds to it: 402.74 stands for 402.735 to
 * 402.745.
 *
 * @param value the number as printed
 * @param halfStep how far the true value may lie from it: half a unit of the last printed digit; 0
 *     for a number that is exact, such as a count
 */
public record Figure(BigDecimal value, BigDecimal halfStep) implements Comparable<Figure> {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A number with no rounding. */
  public static Figure exact(BigDecimal value) {
    return new Figure(value, BigDecimal.ZERO);
  }

  /** A number as printed, with half a unit of its last digit as rounding; whole numbers too. */
  public static Figure printed(BigDecimal value) {
    return new Figure(value, HALF.scaleByPowerOfTen(-value.scale()));
  }

  /** The smallest value it stands for. */
  public BigDecimal low() {
    return value.subtract(halfStep);
  }

  /** The largest value it stands for. */
  public BigDecimal high() {
    return value.add(halfStep);
  }

  /** Both may stand for the same value. */
  public boolean agrees(Figure other) {
    return low().compareTo(other.high()) <= 0 && other.low().compareTo(high()) <= 0;
  }

  /** The sum; roundings add up. */
  public Figure plus(Figure other) {
    return new Figure(value.add(other.value), halfStep.add(other.halfStep));
  }

  /** The difference; roundings add up. */
  public Figure minus(Figure other) {
    return new Figure(value.subtract(other.value), halfStep.add(other.halfStep));
  }

  /** The product, with the widest rounding that the roundings of both allow. */
  public Figure times(Figure other) {
    BigDecimal rounding =
        value
            .abs()
            .multiply(other.halfStep)
            .add(other.value.abs().multiply(halfStep))
            .add(halfStep.multiply(other.halfStep));
    return new Figure(value.multiply(other.value), rounding);
  }

  /** The same number in another unit. */
  public Figure scaled(BigDecimal factor) {
    return new Figure(value.multiply(factor), halfStep.multiply(factor.abs()));
  }

  /** By value only; 1.0 and 1.00 are equal in this order. */
  @Override
  public int compareTo(Figure other) {
    return value.compareTo(other.value);
  }
}
