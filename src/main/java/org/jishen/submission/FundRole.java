package org.jishen.submission;

/** What a line of the fund block is. */
public enum FundRole {
  /** 年度资金总额, 实施期资金总额, 合计. */
  TOTAL,
  /** A source that counts towards the total or towards the source that is its parent. */
  SOURCE,
  /** 其中 of a line, a part of it that is not complete. */
  OF_WHICH,
  /** A line of a cost table: 保安服务费. */
  COST_ITEM,
  /** The total of a column of a cost table or self-evaluation that is not the amount asked for. */
  REFERENCE,
  /** 执行数, 执行率, 得分: not money asked for. */
  EXECUTION
}
