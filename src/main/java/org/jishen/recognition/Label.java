package org.jishen.recognition;

import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a known label stands for.
 *
 * @param role what kind of label
 * @param field the field of head, text and goal labels
 * @param second the second field of a pair
 * @param scope the scope of a fund total
 * @param column the column of a fund column head
 * @param weaker it only counts when no better label of its field is there
 */
record Label(
    Role role,
    @Nullable FieldKey field,
    @Nullable FieldKey second,
    @Nullable Scope scope,
    @Nullable ColumnRole column,
    boolean weaker) {

  /** Kinds of label. */
  enum Role {
    FIELD,
    OTHER,
    FUND_BLOCK,
    FUND_TOTAL,
    FUND_SOURCE,
    FUND_COLUMN,
    GOAL_GROUP,
    GOAL,
    FOOTER
  }

  static Label of(Role role) {
    return new Label(role, null, null, null, null, false);
  }

  static Label field(FieldKey field, boolean weaker) {
    return new Label(Role.FIELD, field, null, null, null, weaker);
  }

  static Label goal(Role role, FieldKey field) {
    return new Label(role, field, null, null, null, false);
  }

  static Label total(Scope scope) {
    return new Label(Role.FUND_TOTAL, null, null, scope, null, false);
  }

  static Label column(ColumnRole column) {
    return new Label(Role.FUND_COLUMN, null, null, null, column, false);
  }

  boolean is(Role other) {
    return role == other;
  }
}
