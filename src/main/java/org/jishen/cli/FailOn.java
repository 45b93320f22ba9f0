package org.jishen.cli;

import org.jishen.rulebook.Grade;

/** From which grade on findings make the exit status 1. */
enum FailOn {
  BLOCK,
  EXPLAIN,
  ADVISE,
  NOTE,
  NEVER;

  boolean fails(Grade grade) {
    return this != NEVER && grade.compareTo(Grade.valueOf(name())) <= 0;
  }
}
