package org.jishen.submission;

/** Kinds of form. */
public enum FormKind {
  /** 项目支出绩效目标表, 绩效目标申报表. */
  PROJECT,
  /** 项目支出绩效自评表: read for its target columns. */
  SELF_EVALUATION,
  /** 部门(单位)整体支出绩效目标表. */
  OVERALL,
  /** 区域绩效目标表: a transfer payment split over places. */
  REGIONAL;

  /** It is about one project, whatever has come of it. */
  public boolean ofProject() {
    return this == PROJECT || this == SELF_EVALUATION;
  }
}
