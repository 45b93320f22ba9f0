package org.jishen.review;

import java.util.Comparator;
import java.util.List;
import org.jishen.document.Place;

/**
 * A fault that a check found.
 *
 * @param id stable across runs: made from rule, subject and what it is about, not from row numbers
 * @param rule code of the rule
 * @param grade how serious it is
 * @param subject form:1, or submission
 * @param zh its texts in Chinese
 * @param en its texts in English
 * @param places where it stands, the main place first
 */
public record Finding(
    String id, String rule, Grade grade, String subject, Words zh, Words en, List<Place> places)
    implements Comparable<Finding> {

  /**
   * The texts of a finding in one language.
   *
   * @param title of the rule
   * @param message one sentence with the figures
   * @param found what stands there; "" when it cannot be said
   * @param expected what should stand there; "" when it cannot be said
   * @param difference "" when there is none
   * @param mend how to mend it
   */
  public record Words(
      String title,
      String message,
      String found,
      String expected,
      String difference,
      String mend) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding finding) -> number(finding.subject))
          .thenComparing(Finding::grade)
          .thenComparing(Finding::rule)
          .thenComparing((Finding finding) -> finding.places.toString())
          .thenComparing(Finding::id);

  private static int number(String subject) {
    int colon = subject.indexOf(':');
    return colon < 0 ? 0 : Integer.parseInt(subject.substring(colon + 1));
  }

  /** By subject (the submission first), grade, rule, place. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
