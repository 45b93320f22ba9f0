package org.jishen.submission;

/** First-level indicators (一级指标). */
public enum Level1 {
  COST,
  OUTPUT,
  BENEFIT,
  SATISFACTION,
  /** A name outside the system, or none printed. */
  UNKNOWN
}
