package org.jishen.text;

import java.util.List;

/** Finds calculations in running text. */
public final class FormulaReader {

  private final Units units;

  FormulaReader(Units units) {
    this.units = units;
  }

  /** The calculations in a text, in order. */
  public List<Formula> find(String text) {
    units.of(text);
    return List.of();
  }
}
