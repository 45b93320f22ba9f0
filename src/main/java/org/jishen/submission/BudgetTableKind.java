package org.jishen.submission;

/** The tables of a department's budget disclosure. */
public enum BudgetTableKind {
  /** 收支总表. */
  BALANCE,
  /** 收入总表. */
  INCOME,
  /** 支出总表. */
  EXPENDITURE,
  /** 财政拨款收支总表. */
  FISCAL_BALANCE,
  /** 一般公共预算支出表. */
  GENERAL_EXPENDITURE,
  /** 一般公共预算基本支出表. */
  BASIC_EXPENDITURE,
  /** 政府性基金预算收入表. */
  FUND_INCOME,
  /** 政府性基金预算支出表. */
  FUND_EXPENDITURE,
  /** 国有资本经营预算表. */
  STATE_CAPITAL,
  /** “三公”经费支出表. */
  THREE_PUBLIC,
  /** 机关运行经费表. */
  OPERATING,
  /** 项目支出预算表, money of this year. */
  PROJECT,
  /** 项目支出预算表, money carried over. */
  PROJECT_CARRY_OVER,
  /** Another table of amounts. */
  OTHER
}
