package org.jishen.exercise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The holes in the words of an operator: {name} is filled with a text of the element itself,
 * {1.name} with one of the element that the first step chose.
 */
final class Holes {

  private static final Pattern HOLE = Pattern.compile("\\{([1-9]\\.)?([a-zA-Z0-9]+)\\}");

  private final Map<String, String> known = new HashMap<>();

  /** Keeps the texts of the element of a step. */
  void know(int step, Map<String, String> texts) {
    texts.forEach((key, text) -> known.put(step + "." + key, text));
  }

  /** Words with their holes filled; a text that is not there leaves nothing. */
  String filled(String words, Map<String, String> own) {
    return HOLE.matcher(words)
        .replaceAll(
            hole ->
                Matcher.quoteReplacement(
                    hole.group(1) == null
                        ? own.getOrDefault(hole.group(2), "")
                        : known.getOrDefault(hole.group(1) + hole.group(2), "")));
  }

  Map<String, String> filled(Map<String, String> words, Map<String, String> own) {
    Map<String, String> filled = new LinkedHashMap<>();
    words.forEach((key, text) -> filled.put(key, filled(text, own)));
    return filled;
  }

  /** A regular expression in which {1.name} stands for that very text; {2,4} stays what it is. */
  Pattern pattern(String regex) {
    return Pattern.compile(
        HOLE.matcher(regex)
            .replaceAll(
                hole ->
                    Matcher.quoteReplacement(
                        hole.group(1) == null
                            ? hole.group()
                            : Pattern.quote(
                                known.getOrDefault(hole.group(1) + hole.group(2), "")))));
  }
}
