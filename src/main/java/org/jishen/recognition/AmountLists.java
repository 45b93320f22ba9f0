package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jishen.submission.Field;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Mention.Role;
import org.jishen.submission.PartList;
import org.jishen.text.Figure;

/**
 * Finds lists of amounts that make up a project: 设计20万元;检查20万元;审计10万元,合计50万元.
 *
 * <p>A list is complete only where its form leaves no doubt: each of its clauses has one amount,
 * and a total stands before or behind it, or it is all that the text says.
 */
final class AmountLists {

  private static final String SEPARATORS = ",，;；";
  private static final String LISTING = SEPARATORS + "、";
  private static final String SENTENCE_ENDS = "。!！?？";
  private static final String LABEL_ENDS = LISTING + SENTENCE_ENDS + ":：";
  private static final String BRACKETS = "()（）[]【】";
  private static final int LONGEST_GAP = 120;

  /** A clause this short that has no amount belongs to the label behind it: 村民组长,党小组长…. */
  private static final int SHORT_CLAUSE = 6;

  /** From this many parts on 其中 is taken to name all of them. */
  private static final int MANY = 4;

  private final MentionVocabulary vocabulary;
  private final String text;
  private final List<TextItem.Read> items;

  AmountLists(MentionVocabulary vocabulary, String text, List<TextItem.Read> items) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.items = items;
  }

  /**
   * A list found.
   *
   * @param from index of its first item
   * @param to index behind its last item
   */
  record Run(int from, int to, boolean complete) {}

  /** The lists of the text, in order. */
  List<Run> runs(FieldKey field) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    while (from < items.size()) {
      int to = from + 1;
      if (isPart(from)) {
        while (to < items.size() && isPart(to) && listed(to - 1, to)) {
          to++;
        }
        if (to - from > 1) {
          runs.add(new Run(from, to, complete(from, to, field)));
        }
      }
      from = to;
    }
    return runs;
  }

  private boolean isPart(int index) {
    Role role = items.get(index).role();
    return role == Role.OTHER || role == Role.STANDARD;
  }

  /** Between two items of one list stands a separator and the label of the second. */
  private boolean listed(int one, int other) {
    String gap = gap(one, other);
    return gap.length() <= LONGEST_GAP
        && indexOfAny(gap, SENTENCE_ENDS) < 0
        && indexOfAny(gap, LISTING) >= 0;
  }

  private boolean complete(int from, int to, FieldKey field) {
    for (int i = from; i < to; i++) {
      if (items.get(i).role() == Role.STANDARD) {
        return false;
      }
    }
    String tail = tail(to);
    String listed = text.substring(item(from).start(), item(to - 1).end()) + tail;
    if (Labels.containsAny(listed, vocabulary.openEnded())) {
      return false;
    }
    if (closed(to)) {
      return eachClauseOnce(from, to, true);
    }
    boolean ends = indexOfAny(tail, SEPARATORS) < 0;
    if (opened(from)) {
      return ends && eachClauseOnce(from, to, true) && promisesAll(from, to);
    }
    return ends && eachClauseOnce(from, to, false) && wholeText(from, to, field);
  }

  /** A total follows: …,合计50万元. */
  private boolean closed(int to) {
    if (to >= items.size() || items.get(to).role() != Role.TOTAL) {
      return false;
    }
    String gap = gap(to - 1, to);
    return gap.length() <= LONGEST_GAP / 4 && !Labels.containsAny(gap, vocabulary.partly());
  }

  /** A total stands before: 申请90万元。其中:…, or 854万元(…,…). */
  private boolean opened(int from) {
    if (from == 0) {
      return false;
    }
    String gap = gap(from - 1, from);
    boolean bracket = !gap.isEmpty() && "(（".indexOf(gap.charAt(0)) >= 0;
    boolean total = items.get(from - 1).role() == Role.TOTAL;
    return gap.length() <= LONGEST_GAP
        && (bracket || total)
        && (bracket || Labels.containsAny(gap, vocabulary.opening()) || gap.startsWith("："));
  }

  /** 其中 with a few parts that stay below the total may name only some of them. */
  private boolean promisesAll(int from, int to) {
    if (to - from >= MANY || !Labels.containsAny(gap(from - 1, from), vocabulary.partly())) {
      return true;
    }
    Figure total = items.get(from - 1).item().yuan();
    Figure sum = sum(from, to);
    return sum.agrees(total) || sum.compareTo(total) > 0;
  }

  private boolean eachClauseOnce(int from, int to, boolean withTotal) {
    for (int i = from + 1; i < to; i++) {
      if (!oneClause(gap(i - 1, i), withTotal)) {
        return false;
      }
    }
    return true;
  }

  /** A gap of one separator; with a total, a short clause more is part of a label. */
  private static boolean oneClause(String gap, boolean withTotal) {
    String separators = indexOfAny(gap, SEPARATORS) < 0 ? LISTING : SEPARATORS;
    int first = indexOfAny(gap, separators);
    int second = indexOfAny(gap.substring(first + 1), separators);
    if (second < 0) {
      return true;
    }
    int third = indexOfAny(gap.substring(first + second + 2), separators);
    return withTotal && third < 0 && second <= SHORT_CLAUSE && second > 0;
  }

  /** Without a total a list counts where it is the field: nothing stands beside it. */
  private boolean wholeText(int from, int to, FieldKey field) {
    String head = text.substring(0, item(from).start());
    boolean alone =
        from == 0
            && to == items.size()
            && indexOfAny(head, LISTING + SENTENCE_ENDS) < 0
            && indexOfAny(text.substring(item(to - 1).end()), SEPARATORS) < 0;
    boolean enumeration =
        field == FieldKey.EXPENDITURE_DETAIL || indexOfAny(gap(from, from + 1), ";；") >= 0;
    return alone && enumeration && !Labels.containsAny(text, vocabulary.times());
  }

  private String tail(int to) {
    int start = item(to - 1).end();
    int limit = to < items.size() ? item(to).start() : Math.min(text.length(), start + LONGEST_GAP);
    String rest = text.substring(start, Math.min(limit, start + LONGEST_GAP));
    int end = indexOfAny(rest, SENTENCE_ENDS + BRACKETS);
    return end < 0 ? rest : rest.substring(0, end);
  }

  private String gap(int one, int other) {
    return text.substring(item(one).end(), Math.max(item(one).end(), item(other).start()));
  }

  private TextItem item(int index) {
    return items.get(index).item();
  }

  private Figure sum(int from, int to) {
    Figure sum = Figure.exact(BigDecimal.ZERO);
    for (int i = from; i < to; i++) {
      sum = sum.plus(item(i).yuan());
    }
    return sum;
  }

  private static int indexOfAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** What stands in the clause of an item before it. */
  private String label(int index) {
    int from = index == 0 ? 0 : item(index - 1).end();
    int end = item(index).start();
    int start = end;
    while (start > from && (LABEL_ENDS + BRACKETS).indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end).strip();
  }

  /** The fact of a list. */
  PartList fact(Field field, Run run) {
    List<PartList.Part> parts = new ArrayList<>();
    for (int i = run.from(); i < run.to(); i++) {
      TextItem item = item(i);
      parts.add(new PartList.Part(label(i), text.substring(item.start(), item.end()), item.yuan()));
    }
    return new PartList(
        field.form(), field.key(), parts, sum(run.from(), run.to()), run.complete(), field.place());
  }
}
