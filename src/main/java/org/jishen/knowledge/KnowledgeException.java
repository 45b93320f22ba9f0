package org.jishen.knowledge;

/** A file of the rules/ folder is missing or wrong. The message names file and line. */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One sentence that begins with the file, and the line where it is known. */
  public KnowledgeException(String message) {
    super(message);
  }

  /** One sentence that begins with the file, and what caused it. */
  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
