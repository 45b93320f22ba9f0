package org.jishen.submission;

/** The fields of a form's head and text part, whatever the page calls them. */
public enum FieldKey {
  /** 项目名称. */
  NAME,
  /** 项目代码, 项目编码. */
  CODE,
  /** 主管部门. */
  DEPARTMENT,
  /** 实施单位. */
  UNIT,
  /** 项目负责人. */
  LEADER,
  /** 经办人, 填报人, 联系人. */
  HANDLER,
  /** 联系电话. */
  PHONE,
  /** 填报日期. */
  FILED_AT,
  /** 项目属性, 项目类别. */
  ATTRIBUTE,
  /** 项目期, 起止时间, 实施期. */
  PERIOD,
  /** 项目概况, 项目内容. */
  OVERVIEW,
  /** 立项依据, 政策依据. */
  BASIS,
  /** 项目设立必要性, 项目理由. */
  NECESSITY,
  /** 保证项目实施的制度、措施. */
  MEASURES,
  /** 项目实施计划, 进度计划. */
  PLAN,
  /** 支出明细, 测算依据. */
  EXPENDITURE_DETAIL,
  /** 执行率分值: the points that the rate of execution takes from the hundred. */
  EXECUTION_SCORE,
  /** 年度总体目标. */
  GOAL_ANNUAL,
  /** 实施期(中期, 长期)总体目标. */
  GOAL_IMPLEMENTATION,
  /** 实际完成情况 of a self-evaluation: not a target, kept for comparison. */
  GOAL_ACHIEVED
}
