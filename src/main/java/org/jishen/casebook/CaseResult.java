package org.jishen.casebook;

import java.util.List;

/**
 * How an example or a whole submission came out.
 *
 * @param where file and line
 * @param sentence what the example is about
 * @param missing lines that should have been reported and were not
 * @param unexpected lines that were reported and should not have been
 * @param outcome "expected X, was Y" when the outcome is another; "" otherwise
 */
public record CaseResult(
    String where, String sentence, List<String> missing, List<String> unexpected, String outcome) {

  /** Everything came out as it should. */
  public boolean passed() {
    return missing.isEmpty() && unexpected.isEmpty() && outcome.isEmpty();
  }

  /** What went wrong, a line each; "" when nothing did. */
  public String report() {
    if (passed()) {
      return "";
    }
    StringBuilder report = new StringBuilder(where + ": " + sentence);
    missing.forEach(line -> report.append("\n  - ").append(line));
    unexpected.forEach(line -> report.append("\n  + ").append(line));
    if (!outcome.isEmpty()) {
      report.append("\n  ").append(outcome);
    }
    return report.toString();
  }
}
