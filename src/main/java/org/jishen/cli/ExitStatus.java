package org.jishen.cli;

import org.jishen.knowledge.Message;

/** How a run ended, for scripts. */
public enum ExitStatus {
  /** Nothing at or above the grade of --fail-on. */
  CLEAN(0),
  /** Something was found at or above it; of {@code test}: a case failed. */
  FOUND(1),
  /** The command was written wrongly. */
  USAGE(2),
  /** Something could not be read, checked or written; it wins over findings. */
  TROUBLE(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number that the shell sees. */
  public int code() {
    return code;
  }

  /** What it means. */
  public Message meaning() {
    return Message.of("cli.exit." + name());
  }
}
