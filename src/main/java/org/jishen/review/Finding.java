package org.jishen.review;

import java.util.Comparator;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Words;

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

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::subject, FindingIds.SUBJECT_ORDER)
          .thenComparing(Finding::grade)
          .thenComparing(Finding::rule)
          .thenComparing((Finding finding) -> finding.places.toString())
          .thenComparing(Finding::id);

  /** Its texts in a language. */
  public Words in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /** The same finding under another id. */
  Finding withId(String other) {
    return new Finding(other, rule, grade, subject, zh, en, places);
  }

  /** By subject (the submission first), grade, rule, place. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
