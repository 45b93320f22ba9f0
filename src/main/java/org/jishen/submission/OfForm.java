package org.jishen.submission;

/** A fact of one form. */
public interface OfForm {

  /** Its number. */
  int form();
}
