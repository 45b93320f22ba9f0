package org.jishen.submission;

/** Second-level indicators (二级指标), of 财预〔2015〕88号 and of 财预〔2021〕101号. */
public enum Level2 {
  QUANTITY,
  QUALITY,
  TIMELINESS,
  COST,
  ECONOMIC_COST,
  SOCIAL_COST,
  ECOLOGICAL_COST,
  ECONOMIC,
  SOCIAL,
  ECOLOGICAL,
  SUSTAINABLE,
  SATISFACTION,
  /** A name outside the system, or none printed. */
  UNKNOWN
}
