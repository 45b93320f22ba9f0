package org.jishen.recognition;

import java.util.HashSet;
import java.util.Set;

/** Recognises the names of first and second level indicators. */
final class LevelWords {

  private static final int LONGEST = 30;

  private final Set<String> first;
  private final Set<String> second;
  private final Set<String> above;
  private final Set<String> satisfaction;

  LevelWords(LabelVocabulary.Levels levels) {
    first = new HashSet<>(levels.first());
    second = new HashSet<>(levels.second());
    above = new HashSet<>(levels.above());
    satisfaction = new HashSet<>(levels.satisfaction());
  }

  /** It names a first level. */
  boolean first(String text) {
    return first.contains(core(text));
  }

  /** It names a second level. */
  boolean second(String text) {
    return second.contains(core(text));
  }

  /** It names a level. */
  boolean any(String text) {
    String core = core(text);
    return first.contains(core) || second.contains(core);
  }

  /** It names a level with the word 指标, so that it is no ordinary word. */
  boolean full(String text) {
    return core(text).endsWith("指标") && any(text);
  }

  /** It looks like a level that is not in the vocabulary. */
  boolean like(String text) {
    String core = core(text);
    return core.endsWith("指标") && core.length() <= 10;
  }

  /** It is a first level that has first levels below it. */
  boolean above(String text) {
    return above.contains(core(text));
  }

  /** It is a level of satisfaction, which may be first and second level in one. */
  boolean satisfaction(String text) {
    return satisfaction.contains(core(text));
  }

  /** Without brackets, the points in brackets and 等 behind it. */
  private static String core(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    String core = Folding.key(Folding.withoutEndBrackets(text));
    return core.endsWith("等") ? core.substring(0, core.length() - 1) : core;
  }
}
