package org.jishen.submission;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.text.HalfWidth;
import org.jishen.text.WordSearch;

/**
 * A list of words by which rules recognise what a text speaks of, so that they carry no words of
 * their own.
 *
 * @param name its name in rules/vocabulary/words.yaml
 * @param search finds the words
 * @param except finds longer expressions in which a word does not count (村民 in 村民委员会)
 */
public record WordList(String name, WordSearch search, WordSearch except) {

  private static final String FILE = "vocabulary/words.yaml";

  /** A list of these words and longer expressions. */
  public WordList(String name, List<String> words, List<String> except) {
    this(name, WordSearch.of(words), WordSearch.of(except));
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
        name,
        WordSearch.of(Stream.concat(words().stream(), folded(more).stream()).distinct().toList()),
        except);
  }

  /** The words, the longest first. */
  public List<String> words() {
    return search.words();
  }

  /** One of the words stands in the text. */
  public boolean in(String text) {
    String whole = HalfWidth.spaceless(text);
    return search.in(whole) && search.in(except.replacedIn(whole, " "));
  }

  /** The text is one of the words, spaces and a full stop behind it aside. */
  public boolean is(String text) {
    String whole = HalfWidth.spaceless(text);
    return search.is(whole.endsWith("。") ? whole.substring(0, whole.length() - 1) : whole);
  }

  /** The text with something else instead of each word, the longest where several begin. */
  public String replacedIn(String text, String instead) {
    return search.replacedIn(text, instead);
  }

  /** One of the words stands right behind a digit: 平米 in 防疫室84平米. */
  public boolean behindDigit(String text) {
    String all = HalfWidth.spaceless(text);
    for (int at = 1; at < all.length(); at++) {
      if (Character.isDigit(all.charAt(at - 1)) && search.at(all, at) && !except.at(all, at)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> folded(List<String> texts) {
    return texts.stream().map(HalfWidth::spaceless).toList();
  }
}
