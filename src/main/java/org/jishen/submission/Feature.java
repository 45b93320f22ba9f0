package org.jishen.submission;

import org.jishen.knowledge.Message;

/**
 * Something that a check may require, and whether this submission has it. Rules name features in
 * applies (it must be there) and needs (it must have been read).
 *
 * @param subject form:1, or submission
 * @param name one of the closed list in rules/vocabulary/features.yaml
 * @param state whether it is there and could be read
 * @param reason why it is not; none when it is
 */
public record Feature(String subject, String name, State state, Message reason) {

  /** How far a feature is there. */
  public enum State {
    /** There and read. */
    READ,
    /** There, but nothing stands in it. */
    BLANK,
    /** The form or file has no such part. */
    ABSENT,
    /** There, but it could not be read. */
    UNREADABLE
  }
}
