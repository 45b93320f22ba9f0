package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The statements read so far, and which of them the next clause may speak of: the current one, the
 * whole of a list of parts, or the main one of the sentence before.
 */
final class StatementList {

  private final List<StatementDraft> drafts = new ArrayList<>();
  private final PartLists lists = new PartLists();

  private String section = "";
  private @Nullable StatementDraft current;
  private @Nullable StatementDraft head;
  private @Nullable StatementDraft lastHead;
  private @Nullable StatementDraft lastWhole;
  private boolean headIsPart;

  private Place place = Place.inFile("");
  private String text = "";
  private int paragraphDrafts;
  private int sentenceStart;
  private int sentenceDrafts;

  /** How many there are so far. */
  int size() {
    return drafts.size();
  }

  /** A heading: what stands below it does not speak of what stands above. */
  void section(String heading) {
    section = heading;
    endSentence();
    lastHead = null;
    lastWhole = null;
  }

  /** A paragraph begins; its sentence may be the one that the paragraph above did not end. */
  void beginParagraph(String paragraph, Place where) {
    text = paragraph;
    place = where;
    sentenceStart = 0;
    sentenceDrafts = drafts.size();
    paragraphDrafts = drafts.size();
  }

  /** The statement that was spoken of last in this sentence. */
  @Nullable StatementDraft current() {
    return current;
  }

  /** A list of the parts of the current statement begins, or of the main one before. */
  void beginParts() {
    StatementDraft whole = current == null ? lastWhole : current;
    if (whole != null) {
      headIsPart |= head == null;
      lists.begin(whole);
    }
  }

  /** The current statement said how it moved or what share it is. */
  void detail() {
    lists.detail();
  }

  /** A ； was read. */
  void semicolon() {
    lists.semicolon();
  }

  /** A statement begins in a clause. */
  StatementDraft begin(String subject, int clauseStart) {
    boolean firstOfSentence = drafts.size() == sentenceDrafts;
    int start = firstOfSentence ? sentenceStart : clauseStart;
    StatementDraft draft = new StatementDraft(drafts.size() + 1, section, subject, place, start);
    drafts.add(draft);
    lists.add(draft);
    current = draft;
    if (head == null) {
      head = draft;
    }
    if (draft.whole == 0) {
      lastWhole = draft;
    }
    return draft;
  }

  /** The statement that a clause with this subject, or without one, speaks of. */
  StatementDraft spokenOf(String subject, int clauseStart) {
    if (!subject.isEmpty()) {
      return begin(subject, clauseStart);
    }
    StatementDraft whole = lists.backToWhole();
    if (whole != null) {
      endParts(whole, clauseStart);
      return whole;
    }
    if (current != null) {
      return current;
    }
    StatementDraft before = lastHead;
    StatementDraft draft = begin(before == null ? "" : before.subject, clauseStart);
    if (before != null) {
      draft.amount = before.amount;
    }
    return draft;
  }

  private void endParts(StatementDraft whole, int clauseStart) {
    if (current != null && whole.place.equals(place)) {
      current.end = clauseStart;
      whole.overParts = true;
    }
    current = whole;
  }

  /** A figure that is named in the reason of a statement. */
  StatementDraft cause(StatementDraft explained, String subject, int start, int end) {
    StatementDraft draft = new StatementDraft(drafts.size() + 1, section, subject, place, start);
    draft.whole = explained.number;
    draft.cause = true;
    draft.end = end;
    drafts.add(draft);
    return draft;
  }

  /** What follows a reason may speak of what it explained. */
  void backTo(StatementDraft explained) {
    current = explained;
  }

  /**
   * The sentence is over. One without a figure is kept for the checks that read words.
   *
   * @param end behind its last sign
   * @param none what it says there is none of
   */
  void closeSentence(int end, String none) {
    withoutFigure(end, none);
    sentenceStart = Math.max(sentenceStart, end);
    sentenceDrafts = drafts.size();
    endSentence();
  }

  /** The sentence so far. */
  String sentence(int end) {
    return text.substring(Math.min(sentenceStart, end), end);
  }

  private void withoutFigure(int end, String none) {
    boolean words = sentence(end).codePoints().anyMatch(Character::isLetterOrDigit);
    if (drafts.size() == sentenceDrafts && words) {
      drafts.add(new StatementDraft(drafts.size() + 1, section, none, place, sentenceStart));
    }
  }

  private void endSentence() {
    if (head != null && !headIsPart) {
      lastHead = head;
    }
    head = null;
    headIsPart = false;
    current = null;
    lists.clear();
  }

  /**
   * The paragraph is over.
   *
   * @param goesOn its sentence goes on in the next
   * @param none what its last sentence says there is none of
   */
  void closeParagraph(boolean goesOn, String none) {
    if (goesOn) {
      withoutFigure(text.length(), none);
    } else {
      closeSentence(text.length(), none);
    }
    for (int i = paragraphDrafts; i < drafts.size(); i++) {
      StatementDraft draft = drafts.get(i);
      int from = i == paragraphDrafts ? 0 : draft.start;
      draft.text = text.substring(from, Math.max(from, end(draft, i + 1))).strip();
    }
  }

  /** A text goes to the next statement; causes stand inside of what they explain. */
  private int end(StatementDraft draft, int following) {
    if (draft.end >= 0) {
      return draft.end;
    }
    int next = following;
    while (next < drafts.size() && inside(drafts.get(next), draft)) {
      next++;
    }
    return next < drafts.size() ? drafts.get(next).start : text.length();
  }

  private static boolean inside(StatementDraft later, StatementDraft draft) {
    return later.cause || (draft.overParts && later.whole == draft.number);
  }

  /** All statements so far, in order. */
  List<Statement> statements() {
    return drafts.stream().map(StatementDraft::statement).toList();
  }
}
