package org.jishen.cli;

import org.jishen.knowledge.Message;

/** A command that picocli accepts but that makes no sense: exit status 2. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  UsageException(Message sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  Message sentence() {
    return sentence;
  }
}
