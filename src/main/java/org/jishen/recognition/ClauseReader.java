package org.jishen.recognition;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.recognition.Clauses.Clause;
import org.jishen.recognition.Clauses.Kind;
import org.jishen.recognition.Clauses.Token;
import org.jishen.submission.Statement;
import org.jishen.submission.Statement.Direction;

/**
 * Reads the sentences under a heading clause by clause: 支出预算2658.32万元，其中：基本支出530.13万元，占19.94%. A
 * clause with a subject of its own begins a statement, one without speaks of the one before.
 */
final class ClauseReader {

  private static final String ENDS = "。！？!?…";
  private static final String COLONS = "：:";
  private static final String SEMICOLONS = "；;";
  private static final String GOES_ON = "：:；;，,";
  private static final String SIGNS = "。；;，,、！!？?… 　";

  private final Clauses clauses;
  private final Phrases phrases;
  private final Openers openers;
  private final NarrativeVocabulary vocabulary;
  private final StatementList list = new StatementList();
  private String text = "";

  /** What stands before a colon in this sentence. */
  private String label = "";

  ClauseReader(Clauses clauses, Phrases phrases, NarrativeVocabulary vocabulary) {
    this.clauses = clauses;
    this.phrases = phrases;
    this.vocabulary = vocabulary;
    openers = new Openers(vocabulary);
  }

  /** A heading: what stands below it does not speak of what stands above. */
  void section(String heading) {
    list.section(heading);
  }

  /** Reads a paragraph. */
  void read(String paragraph, Place where) {
    text = paragraph.stripTrailing();
    label = "";
    list.beginParagraph(text, where);
    List<Clause> parts = clauses.of(text);
    for (int index = 0; index < parts.size(); index++) {
      index = clause(parts, index);
      int end = parts.get(index).end();
      char sign = parts.get(index).sign();
      if (SEMICOLONS.indexOf(sign) >= 0) {
        list.semicolon();
      } else if (ENDS.indexOf(sign) >= 0 && !semicolonBehind(end)) {
        int behind = behindSigns(end);
        label = "";
        list.closeSentence(behind, phrases.none(list.sentence(behind)));
      }
    }
    char last = text.isEmpty() ? '。' : text.charAt(text.length() - 1);
    list.closeParagraph(GOES_ON.indexOf(last) >= 0, phrases.none(list.sentence(text.length())));
  }

  /** How many statements there are so far. */
  int size() {
    return list.size();
  }

  /** All statements so far, in order. */
  List<Statement> statements() {
    return list.statements();
  }

  /** 。； is a ； with a 。 too many: the list goes on. */
  private boolean semicolonBehind(int end) {
    return end + 1 < text.length() && SEMICOLONS.indexOf(text.charAt(end + 1)) >= 0;
  }

  private int behindSigns(int end) {
    int behind = end;
    while (behind < text.length() && SIGNS.indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }

  private String words(Clause clause) {
    return text.substring(clause.start(), clause.end());
  }

  /** Reads a clause, with a reason all clauses of it; the index of the last clause read. */
  private int clause(List<Clause> parts, int index) {
    Clause clause = parts.get(index);
    StatementDraft before = list.current();
    boolean moved = before != null && before.direction != Direction.NONE;
    Openers.Reason reason = openers.reason(words(clause), moved);
    if (reason == null && openers.opens(words(clause))) {
      list.beginParts();
    }
    int end = reason == null ? clause.end() : clause.start() + reason.start();
    List<Token> tokens = clause.tokens().stream().filter(token -> token.start() < end).toList();
    int from = clause.start();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean last = i + 1 == tokens.size();
      String behind = last ? text.substring(Math.min(token.end(), end), end) : "";
      boolean limit = token.kind() == Kind.MONEY && phrases.threshold(text, token.end());
      boolean inside = token.kind() == Kind.COUNT && !last;
      if (!limit && !inside) {
        figure(token, text.substring(from, token.start()), behind, clause.start());
        from = token.end();
      }
    }
    same(text.substring(Math.min(from, end), end), clause.start());
    if (clause.tokens().isEmpty() && COLONS.indexOf(clause.sign()) >= 0) {
      label = phrases.subject(words(clause));
    }
    return reason == null ? index : reason(parts, index, clause.start() + reason.end());
  }

  private void figure(Token token, String gap, String behind, int clauseStart) {
    if (token.kind() == Kind.COUNT) {
      count(token, gap, behind, clauseStart);
      return;
    }
    Phrases.Change change = phrases.change(gap);
    if (change.direction() != Direction.NONE) {
      String subject = phrases.subject(phrases.withoutComparison(change.before()));
      StatementDraft draft = list.spokenOf(subject, clauseStart);
      if (change.level()) {
        draft.direction = change.direction();
        draft.amount = token.kind() == Kind.MONEY ? token.amount() : draft.amount;
      } else {
        draft.moved(token, change.direction());
      }
      list.detail();
    } else if (token.kind() == Kind.MONEY) {
      amount(token, gap, clauseStart);
    } else {
      share(token, gap, clauseStart);
    }
  }

  private void share(Token token, String gap, int clauseStart) {
    for (String word : vocabulary.share()) {
      int at = gap.indexOf(word);
      if (at >= 0) {
        String subject = phrases.subject(gap.substring(0, at));
        StatementDraft current = list.current();
        StatementDraft draft =
            subject.isEmpty() && current != null ? current : list.begin(subject, clauseStart);
        draft.share = token.number();
        list.detail();
        return;
      }
    }
  }

  private void amount(Token token, String gap, int clauseStart) {
    String subject = labelled(phrases.subject(gap));
    StatementDraft draft = list.current();
    boolean belongs =
        draft != null
            && draft.amount.raw().isEmpty()
            && (subject.isEmpty() || (draft.count != null && openers.amountOf(subject)));
    if (draft == null || !belongs) {
      draft = list.begin(subject, clauseStart);
    }
    draft.amount = token.amount();
  }

  /** With the label before it, where it says nothing alone and the sentence begins. */
  private String labelled(String subject) {
    boolean needs = subject.isEmpty() || phrases.general(subject);
    return needs && list.current() == null ? label + subject : subject;
  }

  private void count(Token token, String gap, String behind, int clauseStart) {
    String subject = phrases.subject(gap + behind);
    StatementDraft current = list.current();
    if (!subject.isEmpty() || current == null || current.count == null) {
      list.begin(subject, clauseStart).count = token.number();
    }
  }

  private void same(String words, int clauseStart) {
    if (!phrases.same(words)) {
      return;
    }
    int at = phrases.comparison(words);
    StatementDraft draft =
        at < 0
            ? list.current()
            : list.spokenOf(phrases.subject(words.substring(0, at)), clauseStart);
    if (draft != null && draft.direction == Direction.NONE) {
      draft.direction = Direction.SAME;
      list.detail();
    }
  }

  /** Reads the reason of the current statement; the index of its last clause. */
  private int reason(List<Clause> parts, int index, int start) {
    StatementDraft explained = list.current();
    int last = index;
    while (last + 1 < parts.size() && !closes(parts.get(last)) && !next(parts, last + 1)) {
      last++;
    }
    if (explained == null) {
      return last;
    }
    String reason = text.substring(start, parts.get(last).end()).strip();
    explained.reason = explained.reason.isEmpty() ? reason : explained.reason + "；" + reason;
    for (Clause clause : parts.subList(index, last + 1)) {
      for (Token token : clause.tokens()) {
        if (token.kind() == Kind.MONEY && token.start() >= start) {
          cause(explained, token, Math.max(start, clause.start()));
        }
      }
    }
    list.backTo(explained);
    return last;
  }

  private static boolean closes(Clause clause) {
    return ENDS.indexOf(clause.sign()) >= 0 || SEMICOLONS.indexOf(clause.sign()) >= 0;
  }

  /** A clause behind a reason begins a statement, for it compares or has a reason of its own. */
  private boolean next(List<Clause> parts, int index) {
    Clause clause = parts.get(index);
    if (clause.tokens().isEmpty()) {
      return false;
    }
    boolean explained =
        index + 1 < parts.size() && openers.beginsReason(words(parts.get(index + 1)));
    return explained || phrases.comparison(words(clause)) == 0;
  }

  private void cause(StatementDraft explained, Token token, int from) {
    String gap = text.substring(Math.min(from, token.start()), token.start());
    Phrases.Change change = phrases.change(gap);
    String subject = phrases.subject(change.before());
    if (change.direction() != Direction.NONE && !openers.noSubject(subject)) {
      StatementDraft draft = list.cause(explained, subject, from, token.end());
      draft.direction = change.direction();
      draft.change = token.amount();
    }
  }
}
