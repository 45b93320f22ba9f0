package org.jishen.review;

import org.jishen.knowledge.Message;

/**
 * What came of one check for one subject.
 *
 * @param rule code of the rule
 * @param subject form:1, or submission
 * @param result what came of it
 * @param reason why it did not apply or could not be answered; none otherwise
 */
public record Outcome(String rule, String subject, Result result, Message reason) {

  /** What can come of a check. */
  public enum Result {
    PASSED,
    FOUND,
    NOT_APPLICABLE,
    INSUFFICIENT,
    ERROR
  }
}
