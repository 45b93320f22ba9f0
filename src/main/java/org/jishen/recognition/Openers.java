package org.jishen.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that open a list of parts or a reason. */
final class Openers {

  private static final int NEAR = 6;

  /** Where a reason is opened in a clause: start and end of the opening words. */
  record Reason(int start, int end) {}

  private final NarrativeVocabulary vocabulary;

  Openers(NarrativeVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The clause begins a list of parts. */
  boolean opens(String words) {
    String clause = words.stripLeading();
    int limit = Math.min(NEAR, clause.length());
    return vocabulary.openers().stream()
            .anyMatch(
                word -> clause.startsWith(word) || clause.startsWith(word, 1) || ends(clause, word))
        && limit > 0;
  }

  /** 支出主要包括： at the end of a clause that has no figure. */
  private static boolean ends(String clause, String word) {
    return clause.length() <= word.length() + NEAR && clause.endsWith(word);
  }

  /**
   * The words that open a reason in a clause; null when there are none.
   *
   * @param moved the statement before said that its figure moved
   */
  @Nullable Reason reason(String words, boolean moved) {
    Reason first = first(words, vocabulary.reasons());
    if (first == null && moved) {
      first = first(words, vocabulary.weakReasons());
    }
    return first;
  }

  /** The clause begins with words that open a reason. */
  boolean beginsReason(String words) {
    Reason reason = reason(words.stripLeading(), true);
    return reason != null && reason.start() <= 2;
  }

  private static @Nullable Reason first(String words, List<String> openings) {
    Reason first = null;
    for (String opening : openings) {
      int at = words.indexOf(opening);
      if (at >= 0 && (first == null || at < first.start() || longer(first, at, opening))) {
        first = new Reason(at, at + opening.length());
      }
    }
    return first;
  }

  private static boolean longer(Reason first, int at, String opening) {
    return at == first.start() && at + opening.length() > first.end();
  }

  /** The subject only says that the amount belongs to the number of things before it: 涉及金额. */
  boolean amountOf(String subject) {
    return vocabulary.amountOf().stream().anyMatch(word -> subject.startsWith(word));
  }

  /** Too little to be the subject of a cause: 本年度, 比上年. */
  boolean noSubject(String subject) {
    return subject.length() < 3 || vocabulary.noSubject().contains(subject);
  }
}
