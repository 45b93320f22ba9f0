package org.jishen.text;

/** What a unit of measurement counts. */
public enum UnitKind {
  /** 元, 万元. */
  MONEY,
  /** 人, 人次, 户: people and households. */
  PEOPLE,
  /** 个, 台, 座, 次: things and events. */
  COUNT,
  /** 平方米, 亩. */
  AREA,
  /** 米, 公里. */
  LENGTH,
  /** 立方米. */
  VOLUME,
  /** 公斤, 吨. */
  WEIGHT,
  /** 年, 天, 小时. */
  TIME,
  /** %, 百分点, 比例. */
  RATIO,
  /** A unit that the vocabulary knows but that is none of these. */
  OTHER,
  /** No unit printed, or one that the vocabulary does not know. */
  NONE
}
