package org.jishen.recognition;

/** What a column of an indicator block or a fund block holds. */
enum ColumnRole {
  /** First-level indicator. */
  LEVEL1,
  /** Second-level indicator. */
  LEVEL2,
  /** The indicator itself. */
  NAME,
  /** The target of the year. */
  VALUE,
  /** The target of the whole project, beside that of the year. */
  VALUE_IMPLEMENTATION,
  /** What was reached. */
  ACTUAL,
  /** Weight. */
  WEIGHT,
  /** Points given. */
  SCORE,
  /** Comparator in a column of its own. */
  SIGN,
  /** Unit in a column of its own. */
  UNIT,
  /** Explanations of any kind. */
  NOTE,
  /** Head over columns of one place each. */
  PLACES,
  /** The target of one place. */
  PLACE,
  /** An amount of money. */
  MONEY,
  /** A rate of execution. */
  RATE,
  /** Weight or points of a line of money. */
  POINTS
}
