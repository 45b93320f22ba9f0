package org.jishen.recognition;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lists of parts that are open at a point of a sentence: 其中：甲5万元，其中乙3万元；丙2万元. A list whose
 * items end with ； goes on behind it; one whose items stood between commas is over there.
 */
final class PartLists {

  private static final class Part {
    final StatementDraft whole;
    int items;
    boolean detailed;
    boolean semicolons;

    Part(StatementDraft whole) {
      this.whole = whole;
    }
  }

  private final Deque<Part> open = new ArrayDeque<>();

  /** A list of the parts of a statement begins. */
  void begin(StatementDraft whole) {
    open.push(new Part(whole));
  }

  /** A statement begins; it belongs to the innermost list. */
  void add(StatementDraft draft) {
    Part list = open.peek();
    if (list != null) {
      draft.whole = list.whole.number;
      list.items++;
    }
  }

  /** A part said how it moved, so that the next such clause may speak of a part again. */
  void detail() {
    Part list = open.peek();
    if (list != null) {
      list.detailed = true;
    }
  }

  /**
   * The statement that a clause without a subject speaks of, if it is the whole of the innermost
   * list: 总计9万元，其中：甲5万元，乙4万元，比上年减少1万元. The list is over then.
   */
  @Nullable StatementDraft backToWhole() {
    Part list = open.peek();
    if (list == null || list.items < 2 || list.detailed || list.semicolons) {
      return null;
    }
    open.pop();
    return list.whole;
  }

  /** A ； was read. */
  void semicolon() {
    boolean outer = open.stream().anyMatch(list -> list.semicolons);
    while (!open.isEmpty() && !open.peek().semicolons) {
      Part list = open.peek();
      if (!outer && list.items == 1) {
        list.semicolons = true;
        return;
      }
      open.pop();
    }
  }

  /** The sentence is over. */
  void clear() {
    open.clear();
  }
}
