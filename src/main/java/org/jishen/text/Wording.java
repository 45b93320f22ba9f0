package org.jishen.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jishen.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The words around numbers, from rules/vocabulary/wording.yaml, longest first. */
record Wording(
    Map<String, TargetValue.Comparator> comparatorsBefore,
    Map<String, TargetValue.Comparator> comparatorsAfter,
    List<String> approximateBefore,
    List<String> approximateAfter,
    List<String> rangeMarks,
    Set<String> yes,
    Set<String> no,
    Set<String> blankMarks,
    List<String> moneyWords,
    List<String> unitPriceWords,
    List<String> totalWords,
    List<String> totalFillers,
    List<String> notParts,
    List<String> partsOpeners) {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** What stands in wording.yaml. */
  record File(
      Map<TargetValue.Comparator, List<String>> comparatorsBefore,
      Map<TargetValue.Comparator, List<String>> comparatorsAfter,
      List<String> approximateBefore,
      List<String> approximateAfter,
      List<String> rangeMarks,
      List<String> yes,
      List<String> no,
      List<String> blankMarks,
      List<String> moneyWords,
      List<String> unitPriceWords,
      List<String> totalWords,
      List<String> totalFillers,
      List<String> notParts,
      List<String> partsOpeners) {}

  static Wording load(Knowledge knowledge) {
    File file = knowledge.read("vocabulary/wording.yaml", File.class);
    return new Wording(
        byWord(file.comparatorsBefore()),
        byWord(file.comparatorsAfter()),
        sorted(file.approximateBefore()),
        sorted(file.approximateAfter()),
        sorted(file.rangeMarks()),
        Set.copyOf(file.yes()),
        Set.copyOf(file.no()),
        Set.copyOf(file.blankMarks()),
        sorted(file.moneyWords()),
        sorted(file.unitPriceWords()),
        sorted(file.totalWords()),
        sorted(file.totalFillers()),
        sorted(file.notParts()),
        sorted(file.partsOpeners()));
  }

  /** The first of the words that stands at a place of a text. */
  static @Nullable String at(Collection<String> words, String text, int start) {
    for (String word : words) {
      if (text.startsWith(word, start)) {
        return word;
      }
    }
    return null;
  }

  /** The first of the words that ends at a place of a text. */
  static @Nullable String endingAt(Collection<String> words, String text, int end) {
    for (String word : words) {
      if (end >= word.length() && text.startsWith(word, end - word.length())) {
        return word;
      }
    }
    return null;
  }

  /** One of the words stands somewhere in the text. */
  static boolean within(Collection<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted(LONGEST_FIRST).toList();
  }

  private static Map<String, TargetValue.Comparator> byWord(
      Map<TargetValue.Comparator, List<String>> words) {
    Map<String, TargetValue.Comparator> byWord = new TreeMap<>(LONGEST_FIRST);
    words.forEach((comparator, list) -> list.forEach(word -> byWord.put(word, comparator)));
    return byWord;
  }
}
