package org.jishen.text;

/** Reads target values (指标值). */
public final class TargetReader {

  private final Units units;

  TargetReader(Units units) {
    this.units = units;
  }

  /** The target value that a cell holds. */
  public TargetValue read(String cell) {
    units.of(cell);
    return TargetValue.blank();
  }
}
