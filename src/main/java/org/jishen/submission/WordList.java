package org.jishen.submission;

import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.text.HalfWidth;

/**
 * A list of words by which rules recognise what a text speaks of. A fact, so that rules carry no
 * words of their own.
 *
 * @param name its name in rules/vocabulary/words.yaml
 * @param words the words, the longest first, so that none is taken for a part of another
 * @param except longer expressions in which a word does not count (村民 in 村民委员会)
 */
public record WordList(String name, List<String> words, List<String> except) {

  private static final String FILE = "vocabulary/words.yaml";

  /** In the order in which the words are looked for. */
  public WordList {
    words = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The words as they stand in the file, without their name. */
  record Entry(List<String> words, List<String> except) {}

  /** The file. */
  record Lists(Map<String, Entry> lists) {}

  /** All lists of a rules/ folder, sorted by name; none where the folder has no such file. */
  public static List<WordList> load(Knowledge knowledge) {
    if (!Files.exists(knowledge.folder().resolve(FILE))) {
      return List.of();
    }
    return new TreeMap<>(knowledge.read(FILE, Lists.class).lists())
        .entrySet().stream()
            .map(
                list ->
                    new WordList(
                        list.getKey(),
                        folded(list.getValue().words()),
                        folded(list.getValue().except())))
            .toList();
  }

  /** The same list with more words. */
  public WordList with(List<String> more) {
    return new WordList(
        name, Stream.concat(words.stream(), folded(more).stream()).distinct().toList(), except);
  }

  /** One of the words stands in the text. */
  public boolean in(String text) {
    String rest = HalfWidth.spaceless(text);
    for (String longer : except) {
      rest = rest.replace(longer, " ");
    }
    // A loop, as this is asked a thousand times a form: a stream takes longer than the search.
    for (String word : words) {
      if (rest.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The text is one of the words, spaces and a full stop behind it aside. */
  public boolean is(String text) {
    String whole = HalfWidth.spaceless(text);
    String bare = whole.endsWith("。") ? whole.substring(0, whole.length() - 1) : whole;
    for (String word : words) {
      if (word.length() < bare.length()) {
        return false;
      }
      if (word.equals(bare)) {
        return true;
      }
    }
    return false;
  }

  /** One of the words stands right behind a digit: 平米 in 防疫室84平米. */
  public boolean behindDigit(String text) {
    String all = HalfWidth.spaceless(text);
    for (int at = 1; at < all.length(); at++) {
      if (Character.isDigit(all.charAt(at - 1)) && startsAt(all, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAt(String text, int at) {
    return except.stream().noneMatch(longer -> text.startsWith(longer, at))
        && words.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private static List<String> folded(List<String> texts) {
    return texts.stream().map(HalfWidth::spaceless).toList();
  }
}
