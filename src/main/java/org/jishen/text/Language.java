package org.jishen.text;

import org.jishen.knowledge.Knowledge;

/**
 * The readers of the language of the forms, over one vocabulary. Safe for use by several threads.
 *
 * @param units units of measurement
 * @param amounts amounts of money
 * @param targets target values
 * @param dates dates and periods
 * @param formulas calculations
 * @param documentNumbers document numbers
 */
public record Language(
    Units units,
    AmountReader amounts,
    TargetReader targets,
    WhenReader dates,
    FormulaReader formulas,
    DocumentNumberReader documentNumbers) {

  /** The readers over the vocabulary of a rules/ folder. */
  public static Language load(Knowledge knowledge) {
    Units units = Units.load(knowledge);
    return new Language(
        units,
        new AmountReader(units),
        new TargetReader(units),
        new WhenReader(),
        new FormulaReader(units),
        new DocumentNumberReader(knowledge));
  }
}
