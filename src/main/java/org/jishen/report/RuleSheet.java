package org.jishen.report;

import java.util.List;

/**
 * Everything the handbook says of a rule, in one language.
 *
 * @param code A01
 * @param title names the fault
 * @param family the letter of its family and what it stands for
 * @param facts label and value of what can be said in a line: grade, subject, why, mend, basis
 * @param comment what the author wrote above it, line by line; empty in English, for the rules are
 *     Chinese
 * @param caseFile where its examples stand; "" when there are none
 * @param examples its examples, which are run as cases
 * @param related other rules of its family, those that look at the same parts of a form first of
 *     all
 */
record RuleSheet(
    String code,
    String title,
    String family,
    List<Fact> facts,
    List<String> comment,
    String caseFile,
    List<Group> examples,
    List<Related> related) {

  /**
   * A line of the head.
   *
   * @param label with its colon
   * @param value never blank
   */
  record Fact(String label, String value) {}

  /**
   * Examples with the same outcome.
   *
   * @param outcome FOUND, PASSED, NOT_APPLICABLE or INSUFFICIENT
   * @param heading the same for people
   * @param examples never empty
   */
  record Group(String outcome, String heading, List<Shown> examples) {}

  /**
   * An example.
   *
   * @param sentence what it shows, and why that is a fault or none
   * @param line its line in the case file
   * @param findings what the rule reports
   */
  record Shown(String sentence, int line, List<String> findings) {}

  /** Another rule. */
  record Related(String code, String title) {}
}
