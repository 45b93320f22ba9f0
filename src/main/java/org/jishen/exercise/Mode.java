package org.jishen.exercise;

/** What a learner does with a sheet. */
public enum Mode {
  /** Name the faulty cell and the kind of fault. */
  FIND,
  /** Mend the sheet until the review is clean. */
  MEND,
  /** Write the indicators of a project; the review is the teacher. */
  WRITE,
  /** Say how serious the worst fault is and which level the form reaches. */
  GRADE
}
