package org.jishen.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** A file of the rules/ folder is missing or wrong. The message names file and line. */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised
  private final transient List<Message> faults;

  /** One sentence that begins with the file, and the line where it is known. */
  public KnowledgeException(String message) {
    super(message);
    this.faults = List.of();
  }

  /** One sentence that begins with the file, and what caused it. */
  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
    this.faults = List.of();
  }

  /** Several faults, each a sentence that begins with file and line. */
  KnowledgeException(List<Message> faults) {
    super(lines(faults, Lang.ZH));
    this.faults = List.copyOf(faults);
  }

  private static String lines(List<Message> faults, Lang lang) {
    return faults.stream()
        .map(fault -> fault.in(lang))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  /** What is wrong, one line a fault, in a language as far as it is known in it. */
  public String in(Lang lang) {
    return faults.isEmpty() ? String.valueOf(getMessage()) : lines(faults, lang);
  }
}
