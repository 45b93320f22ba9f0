package org.jishen.comparison;

import java.util.Optional;
import org.jishen.submission.Form;

/**
 * A form in both versions, or in one of them.
 *
 * @param before the old form; empty for a new one
 * @param after the new form; empty for one that is gone
 * @param likeness by what they were found to be of the same project
 */
public record FormPair(Optional<Form> before, Optional<Form> after, Likeness likeness) {

  /** By what two forms can be found to be of the same project. */
  public enum Likeness {
    /** The same project code. */
    CODE,
    /** The same name. */
    NAME,
    /** The same name, years aside. */
    YEARLESS,
    /** Names so similar that no other form comes into question. */
    SIMILAR,
    /** There is no form of the same project. */
    NONE
  }

  /** Both versions have it. */
  public boolean both() {
    return before.isPresent() && after.isPresent();
  }
}
