package org.jishen.exercise;

import java.util.List;

/** Faults were put into a sheet, and the rules say something else than the operators declare. */
public final class MismatchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The findings that are missing and those that are too many, a line each. */
  MismatchException(String what, List<String> missing, List<String> unexpected) {
    super(
        what
            + String.join("", missing.stream().map(line -> "\n  - " + line).toList())
            + String.join("", unexpected.stream().map(line -> "\n  + " + line).toList()));
  }
}
