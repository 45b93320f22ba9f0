package org.jishen.rulebook;

/** How serious a finding is, from the most serious on. */
public enum Grade {
  /** 必须修改. */
  BLOCK,
  /** 修改或说明. */
  EXPLAIN,
  /** 建议改进. */
  ADVISE,
  /** 提示. */
  NOTE
}
