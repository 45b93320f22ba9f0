package org.jishen.casebook;

/** A case file is wrong. The message names file and line. */
public final class CaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One sentence that begins with file and line. */
  public CaseException(String message) {
    super(message);
  }

  /** One sentence that begins with file and line, and what caused it. */
  public CaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
