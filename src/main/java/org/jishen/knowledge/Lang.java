package org.jishen.knowledge;

/** The languages that Jishen speaks. */
public enum Lang {
  /** Chinese, the default. */
  ZH,
  /** English. */
  EN
}
