package org.jishen.submission;

/** What time a fund, goal or indicator is for. */
public enum Scope {
  /** 年度: the budget year. */
  ANNUAL,
  /** 实施期, 中期, 长期: the whole project. */
  IMPLEMENTATION
}
