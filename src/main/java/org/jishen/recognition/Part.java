package org.jishen.recognition;

/** The parts of a disclosure. */
enum Part {
  /** Before the first heading. */
  FRONT,
  /** 目录. */
  CONTENTS,
  /** 概况: duties and offices. */
  DUTIES,
  /** 预算报表. */
  TABLES,
  /** 情况说明. */
  NARRATIVE,
  /** 名词解释. */
  GLOSSARY,
  /** Letters that are attached. */
  NOTICE
}
