package org.jishen.recognition;

import java.math.BigDecimal;
import org.jishen.document.Place;
import org.jishen.submission.Names;
import org.jishen.submission.Statement;
import org.jishen.text.Amount;
import org.jspecify.annotations.Nullable;

/** A statement while the clauses that belong to it are read. */
final class StatementDraft {

  final int number;
  final String section;
  final String subject;
  final Place place;

  /** Where its text begins in the paragraph. */
  final int start;

  /** Number of the statement that it is a part of; 0 for none. */
  int whole;

  /** It is named as a reason of the change of that statement. */
  boolean cause;

  Amount amount = Amount.blank("");
  Amount change = Amount.blank("");
  Statement.Direction direction = Statement.Direction.NONE;
  @Nullable BigDecimal rate;
  @Nullable BigDecimal share;
  @Nullable BigDecimal count;
  String reason = "";
  String text = "";

  /** Where its text ends, if not where the next statement begins; -1 when it does. */
  int end = -1;

  /** What is said behind its parts is said of it, so its text goes on over them. */
  boolean overParts;

  StatementDraft(int number, String section, String subject, Place place, int start) {
    this.number = number;
    this.section = section;
    this.subject = subject;
    this.place = place;
    this.start = start;
  }

  /** It says how the figure moved, or what share it is of the whole. */
  boolean detailed() {
    return direction != Statement.Direction.NONE || share != null;
  }

  Statement statement() {
    String path = subject.isEmpty() ? section : section + "/" + subject;
    return new Statement(
        number,
        section,
        subject,
        Names.key(subject),
        amount,
        direction,
        change,
        rate,
        share,
        count,
        reason,
        whole,
        cause,
        text,
        place.labelled(path));
  }
}
