package org.jishen.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks for any of some words in a text. Most texts hold none of them: of most characters it is
 * known without comparing words that they begin none.
 */
public final class WordSearch {

  private final List<String> words;

  /** A bit for each character that begins a word, by its last ten bits; some others share it. */
  private final long[] beginnings = new long[16];

  private final Map<Character, List<String>> byBeginning;

  private WordSearch(List<String> words) {
    this.words =
        words.stream()
            .filter(word -> !word.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.words.forEach(word -> beginnings[index(word.charAt(0))] |= 1L << word.charAt(0));
    this.byBeginning = this.words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  /** For these words; an empty one is left out. */
  public static WordSearch of(List<String> words) {
    return new WordSearch(words);
  }

  /** The words, the longest first, so that none is taken for a part of another. */
  public List<String> words() {
    return words;
  }

  /** One of the words stands in the text. */
  public boolean in(String text) {
    char[] characters = text.toCharArray();
    for (int at = 0; at < characters.length; at++) {
      if (mayBegin(characters[at]) && at(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** One of the words begins at an index of the text. */
  public boolean at(String text, int index) {
    return lengthAt(text, index) > 0;
  }

  /** The length of the longest word that begins there; 0 for none. */
  private int lengthAt(String text, int index) {
    char first = text.charAt(index);
    if (mayBegin(first)) {
      for (String word : byBeginning.getOrDefault(first, List.of())) {
        if (text.startsWith(word, index)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  private boolean mayBegin(char c) {
    return (beginnings[index(c)] & (1L << c)) != 0;
  }

  private static int index(char c) {
    return (c >> 6) & 15;
  }

  /** The text is one of the words. */
  public boolean is(String text) {
    return !text.isEmpty()
        && mayBegin(text.charAt(0))
        && byBeginning.getOrDefault(text.charAt(0), List.of()).contains(text);
  }

  /** The text with something else instead of each word, the longest where several begin. */
  public String replacedIn(String text, String instead) {
    StringBuilder replaced = new StringBuilder();
    int kept = 0;
    int at = 0;
    while (at < text.length()) {
      int length = lengthAt(text, at);
      if (length == 0) {
        at++;
      } else {
        replaced.append(text, kept, at).append(instead);
        at += length;
        kept = at;
      }
    }
    return kept == 0 ? text : replaced.append(text, kept, text.length()).toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordSearch search && words.equals(search.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
