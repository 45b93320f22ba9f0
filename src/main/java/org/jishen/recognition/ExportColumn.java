package org.jishen.recognition;

import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a column of an export holds.
 *
 * @param kind what kind of thing
 * @param label what it is called on a form
 * @param field the field of a FIELD
 * @param scope the scope of a FUND
 * @param role the part of an INDICATOR
 * @param amountUnit the unit of a FUND; "" when none is known
 */
record ExportColumn(
    Kind kind,
    String label,
    @Nullable FieldKey field,
    @Nullable Scope scope,
    @Nullable ColumnRole role,
    String amountUnit) {

  /** Kinds of column. */
  enum Kind {
    CODE,
    YEAR,
    FLAG,
    DELETION,
    GOAL,
    FIELD,
    FUND,
    INDICATOR
  }

  static ExportColumn of(Kind kind, String label) {
    return new ExportColumn(kind, label, null, null, null, "");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean is(FieldKey other) {
    return field == other;
  }

  boolean is(ColumnRole other) {
    return role == other;
  }
}
