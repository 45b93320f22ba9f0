package org.jishen.submission;

/** What the name of an indicator says it measures, by rules/vocabulary/indicator-names.yaml. */
public enum NameKind {
  /** …人数, …户数. */
  PEOPLE,
  /** …数量, …个数, …次数. */
  COUNT,
  /** …面积. */
  AREA,
  /** …里程, …长度. */
  LENGTH,
  /** …率, …比例, …覆盖面. */
  RATE,
  /** …满意度. */
  SATISFACTION,
  /** …标准, …单价, 人均…: money for one. */
  UNIT_COST,
  /** …成本, …金额, …收入. */
  MONEY,
  /** …时间, …期限. */
  TIME,
  /** 是否…. */
  YES_NO,
  /** …程度, …影响, …情况. */
  DEGREE,
  /** The vocabulary does not know. */
  UNKNOWN
}
