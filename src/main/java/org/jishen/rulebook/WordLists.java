package org.jishen.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jishen.submission.WordList;

/**
 * The word lists that hold for one file. The global {@code lists} of every rule file that needs
 * one: a condition on one fact and a list is decided when the fact is handed over, and a rule of
 * which nothing is left is never evaluated, which no rule that joins the list as a fact can be.
 */
public final class WordLists {

  private final Map<String, WordList> lists;

  private WordLists(Map<String, WordList> lists) {
    this.lists = lists;
  }

  /** Those among the facts of one file. */
  static WordLists among(Collection<?> facts) {
    Map<String, WordList> lists = new HashMap<>();
    for (Object fact : facts) {
      if (fact instanceof WordList list) {
        lists.put(list.name(), list);
      }
    }
    return new WordLists(lists);
  }

  /**
   * The list of a name.
   *
   * @throws IllegalArgumentException when rules/vocabulary/words.yaml has none
   */
  public WordList of(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("words.yaml 中没有词表“" + name + "”");
    }
    return list;
  }
}
