package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.recognition.Clauses.Clause;
import org.jishen.recognition.Clauses.Kind;
import org.jishen.recognition.Clauses.Token;
import org.jishen.submission.Statement;
import org.jishen.submission.Statement.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences under a heading clause by clause: 支出预算2658.32万元，其中：基本支出530.13万元，占19.94%. A
 * clause with a subject of its own begins a statement, one without speaks of the one before.
 */
final class ClauseReader {

  private final Clauses clauses;
  private final Phrases phrases;
  private final Openers openers;
  private final NarrativeVocabulary vocabulary;
  private final List<StatementDraft> drafts = new ArrayList<>();
  private final PartLists lists = new PartLists();

  private String section = "";
  private @Nullable StatementDraft current;
  private @Nullable StatementDraft head;
  private @Nullable StatementDraft lastHead;
  private boolean headIsPart;

  private Place place = Place.inFile("");
  private String text = "";
  private int sentenceStart;
  private int sentenceDrafts;

  ClauseReader(Clauses clauses, Phrases phrases, NarrativeVocabulary vocabulary) {
    this.clauses = clauses;
    this.phrases = phrases;
    this.vocabulary = vocabulary;
    openers = new Openers(vocabulary);
  }

  /** A heading: what stands below it does not speak of what stands above. */
  void section(String heading) {
    section = heading;
    endSentence();
    lastHead = null;
  }

  /** Reads a paragraph. */
  void read(String paragraph, Place where) {
    text = paragraph;
    place = where;
    sentenceStart = 0;
    sentenceDrafts = drafts.size();
    int first = drafts.size();
    List<Clause> parts = clauses.of(paragraph);
    int index = 0;
    while (index < parts.size()) {
      int last = clause(parts, index);
      char sign = parts.get(last).sign();
      if (sign == '；' || sign == ';') {
        lists.semicolon();
      } else if (ends(sign) && !goesOn(parts.get(last).end())) {
        closeSentence(behindSigns(parts.get(last).end()));
      }
      index = last + 1;
    }
    closeParagraph(first);
  }

  /** All statements so far, in order. */
  List<Statement> statements() {
    return drafts.stream().map(StatementDraft::statement).toList();
  }

  private static boolean ends(char sign) {
    return "。！？!?…".indexOf(sign) >= 0;
  }

  /** 。； is a ； with a 。 too many: the list goes on. */
  private boolean goesOn(int end) {
    return end + 1 < text.length() && "；;".indexOf(text.charAt(end + 1)) >= 0;
  }

  private int behindSigns(int end) {
    int behind = end;
    while (behind < text.length() && "。；;，,、！!？?… 　".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }

  private void closeSentence(int end) {
    if (drafts.size() == sentenceDrafts) {
      withoutFigure(end);
    }
    sentenceStart = Math.max(sentenceStart, end);
    sentenceDrafts = drafts.size();
    endSentence();
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

  /** A sentence without a figure is kept for the checks that read words. */
  private void withoutFigure(int end) {
    String sentence = text.substring(Math.min(sentenceStart, end), end);
    if (!sentence.isBlank() && phrases.hasWords(sentence)) {
      String subject = phrases.none(sentence);
      drafts.add(new StatementDraft(drafts.size() + 1, section, subject, place, sentenceStart));
    }
  }

  private void closeParagraph(int first) {
    char last =
        text.isEmpty() ? '。' : text.stripTrailing().charAt(text.stripTrailing().length() - 1);
    boolean goesOn = "：:；;，,".indexOf(last) >= 0;
    if (!goesOn) {
      closeSentence(text.length());
    } else if (drafts.size() == sentenceDrafts) {
      withoutFigure(text.length());
    }
    for (int i = first; i < drafts.size(); i++) {
      StatementDraft draft = drafts.get(i);
      int from = i == first ? 0 : draft.start;
      draft.text = text.substring(from, Math.max(from, end(draft, i + 1))).strip();
    }
  }

  /**
   * Its text goes to the next statement of the paragraph; causes stand inside of what they explain.
   */
  private int end(StatementDraft draft, int following) {
    if (draft.end >= 0) {
      return draft.end;
    }
    int next = following;
    while (next < drafts.size()
        && (drafts.get(next).cause
            || (draft.overParts && drafts.get(next).whole == draft.number))) {
      next++;
    }
    return next < drafts.size() ? drafts.get(next).start : text.length();
  }

  /** Reads a clause, with a reason all clauses of it; the index of the last clause read. */
  private int clause(List<Clause> parts, int index) {
    Clause clause = parts.get(index);
    String words = text.substring(clause.start(), clause.end());
    Openers.Reason reason = openers.reason(words, moved());
    int end = reason == null ? clause.end() : clause.start() + reason.start();
    if (reason == null) {
      open(words);
    }
    int from = clause.start();
    for (int i = 0; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      if (token.start() >= end) {
        break;
      }
      boolean last = i + 1 == clause.tokens().size() || clause.tokens().get(i + 1).start() >= end;
      String behind = text.substring(token.end(), end);
      boolean limit = token.kind() == Kind.MONEY && phrases.threshold(behind);
      boolean inside = token.kind() == Kind.COUNT && !last;
      if (!limit && !inside) {
        figure(token, text.substring(from, token.start()), last ? behind : "", clause.start());
        from = token.end();
      }
    }
    same(text.substring(Math.min(from, end), end), clause.start());
    return reason == null ? index : reason(parts, index, clause.start() + reason.end());
  }

  private boolean moved() {
    StatementDraft draft = current;
    return draft != null && draft.direction != Direction.NONE;
  }

  /** Begins a list of parts where the clause does. */
  private void open(String words) {
    if (!openers.opens(words)) {
      return;
    }
    StatementDraft whole = current == null ? lastHead : current;
    if (whole != null) {
      headIsPart |= head == null;
      lists.begin(whole);
    }
  }

  private void figure(Token token, String gap, String behind, int clauseStart) {
    if (token.kind() == Kind.COUNT) {
      count(token, gap, behind, clauseStart);
      return;
    }
    Phrases.Change change = phrases.change(gap);
    if (token.kind() == Kind.MONEY && change.direction() == Direction.NONE) {
      amount(token, gap, clauseStart);
    } else if (change.direction() != Direction.NONE) {
      StatementDraft draft = spokenOf(phrases.withoutComparison(change.before()), clauseStart);
      draft.direction = change.direction();
      if (token.kind() == Kind.MONEY) {
        draft.change = token.amount();
      } else {
        draft.rate = token.number().abs();
      }
      lists.detail();
    } else {
      share(token, gap, clauseStart);
    }
  }

  private void share(Token token, String gap, int clauseStart) {
    for (String word : vocabulary.share()) {
      int at = gap.indexOf(word);
      if (at >= 0) {
        String subject = phrases.subject(gap.substring(0, at));
        StatementDraft draft =
            subject.isEmpty() && current != null ? current : begin(subject, clauseStart);
        draft.share = token.number();
        lists.detail();
        return;
      }
    }
  }

  private void amount(Token token, String gap, int clauseStart) {
    String subject = phrases.subject(gap);
    StatementDraft draft = current;
    boolean belongs =
        draft != null
            && draft.amount.raw().isEmpty()
            && (subject.isEmpty() || (draft.count != null && openers.amountOf(subject)));
    if (draft == null || !belongs) {
      draft = begin(subject, clauseStart);
    }
    draft.amount = token.amount();
  }

  private void count(Token token, String gap, String behind, int clauseStart) {
    String subject = phrases.subject(gap + behind);
    if (subject.isEmpty() && current != null && current.count != null) {
      return;
    }
    begin(subject, clauseStart).count = token.number();
  }

  private void same(String words, int clauseStart) {
    if (!phrases.same(words)) {
      return;
    }
    int at = phrases.comparison(words);
    StatementDraft draft = at < 0 ? current : spokenOf(words.substring(0, at), clauseStart);
    if (draft != null && draft.direction == Direction.NONE) {
      draft.direction = Direction.SAME;
      lists.detail();
    }
  }

  /** The statement that a change belongs to. */
  private StatementDraft spokenOf(String words, int clauseStart) {
    String subject = phrases.subject(words);
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

  private StatementDraft begin(String subject, int clauseStart) {
    boolean firstOfSentence = drafts.size() == sentenceDrafts;
    int start = firstOfSentence ? sentenceStart : clauseStart;
    StatementDraft draft = new StatementDraft(drafts.size() + 1, section, subject, place, start);
    drafts.add(draft);
    lists.add(draft);
    current = draft;
    if (head == null) {
      head = draft;
    }
    return draft;
  }

  /** Reads the reason of the current statement; the index of its last clause. */
  private int reason(List<Clause> parts, int index, int start) {
    StatementDraft explained = current;
    int last = index;
    while (last + 1 < parts.size() && !closes(parts.get(last)) && !next(parts, last + 1)) {
      last++;
    }
    if (explained == null) {
      return last;
    }
    String reason = text.substring(start, parts.get(last).end()).strip();
    explained.reason = explained.reason.isEmpty() ? reason : explained.reason + "；" + reason;
    for (int i = index; i <= last; i++) {
      Clause clause = parts.get(i);
      for (Token token : clause.tokens()) {
        if (token.kind() == Kind.MONEY && token.start() >= start) {
          cause(explained, token, Math.max(start, clause.start()));
        }
      }
    }
    current = explained;
    return last;
  }

  private static boolean closes(Clause clause) {
    return ends(clause.sign()) || clause.sign() == '；' || clause.sign() == ';';
  }

  /** A clause behind a reason begins a statement, for it compares or has a reason of its own. */
  private boolean next(List<Clause> parts, int index) {
    Clause clause = parts.get(index);
    if (clause.tokens().isEmpty()) {
      return false;
    }
    String words = text.substring(clause.start(), clause.end());
    boolean explained =
        index + 1 < parts.size()
            && openers.beginsReason(
                text.substring(parts.get(index + 1).start(), parts.get(index + 1).end()));
    return explained || phrases.comparison(words) == 0;
  }

  /** A figure that moved and is named in a reason. */
  private void cause(StatementDraft explained, Token token, int from) {
    Phrases.Change change =
        phrases.change(text.substring(Math.min(from, token.start()), token.start()));
    String subject = phrases.subject(change.before());
    if (change.direction() == Direction.NONE || openers.noSubject(subject)) {
      return;
    }
    StatementDraft draft = new StatementDraft(drafts.size() + 1, section, subject, place, from);
    draft.whole = explained.number;
    draft.cause = true;
    draft.direction = change.direction();
    draft.change = token.amount();
    draft.end = token.end();
    drafts.add(draft);
  }
}
