package org.jishen.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.submission.Names;
import org.jishen.submission.ProjectNarrative;
import org.jishen.text.Amount;
import org.jishen.text.AmountReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the descriptions of projects: (1)项目概述 (2)立项依据 … (7)绩效目标, one element a line or all of them
 * in one paragraph.
 */
final class ProjectNarratives {

  private enum Element {
    OVERVIEW,
    BASIS,
    OWNER,
    PERIOD,
    CONTENT,
    ANNUAL,
    GOAL
  }

  private static final int LONGEST_NAME = 80;
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{2,60})[”\"]");
  private static final Pattern NAME_ENDS =
      Pattern.compile("(?:项目)?(?:经费|支出)?(?:情况说明|说明)$|[。.:：\\s]+$");
  private static final Pattern NAME_STARTS = Pattern.compile("^项目名称[:：]\\s*+");

  private final AmountReader amounts;
  private final Map<Element, List<String>> labels = new EnumMap<>(Element.class);
  private final Pattern mark;
  private final List<ProjectNarrative> found = new ArrayList<>();
  private final Map<Element, String> texts = new EnumMap<>(Element.class);
  private @Nullable Element current;
  private int markDepth;
  private String name = "";
  private String lineAbove = "";
  private Place place = Place.inFile("");

  ProjectNarratives(NarrativeVocabulary vocabulary, AmountReader amounts) {
    this.amounts = amounts;
    NarrativeVocabulary.Elements words = vocabulary.elements();
    labels.put(Element.OVERVIEW, words.overview());
    labels.put(Element.BASIS, words.basis());
    labels.put(Element.OWNER, words.owner());
    labels.put(Element.PERIOD, words.period());
    labels.put(Element.CONTENT, words.content());
    labels.put(Element.ANNUAL, words.annual());
    labels.put(Element.GOAL, words.goal());
    List<String> all = labels.values().stream().flatMap(List::stream).toList();
    mark =
        Pattern.compile(
            "(?:[（(]\\d{1,2}[)）]|[（(][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|\\d{1,2}[、.．])\\s?("
                + Clauses.alternatives(all)
                + ")\\s?(?:[:：。.]|$|(?=\\s))");
  }

  /**
   * Takes a paragraph that belongs to the description of a project; false when it does not.
   *
   * @param depth depth of the paragraph as a heading; 0 when it is none
   */
  boolean take(String text, Place where, int depth) {
    Matcher matcher = mark.matcher(text);
    boolean marked = matcher.find();
    if (!marked) {
      return goesOn(text, depth);
    }
    Element element = element(matcher.group(1));
    String before = text.substring(0, matcher.start()).strip();
    boolean opens = element == Element.OVERVIEW || element == Element.BASIS;
    if (current == null && !opens) {
      return false;
    }
    if (current == null || !before.isEmpty() || !follows(element)) {
      begin(before.isEmpty() ? lineAbove : before, where);
    }
    int from = matcher.end();
    current = element;
    markDepth = Headings.markDepth(matcher.group());
    while (matcher.find()) {
      Element next = element(matcher.group(1));
      if (next != current && follows(next)) {
        append(text.substring(from, matcher.start()));
        current = next;
        from = matcher.end();
      }
    }
    append(text.substring(from));
    return true;
  }

  /** The order of the elements differs from place to place, but none stands twice in a project. */
  private boolean follows(Element element) {
    return !texts.containsKey(element);
  }

  private boolean goesOn(String text, int depth) {
    boolean goalSaid = current == Element.GOAL && !texts.getOrDefault(Element.GOAL, "").isBlank();
    boolean heading = depth > 0 && depth <= markDepth;
    if (current == null || goalSaid || heading) {
      end();
      lineAbove = text.length() <= LONGEST_NAME ? text : "";
      return false;
    }
    append(text);
    return true;
  }

  private Element element(String label) {
    for (Map.Entry<Element, List<String>> entry : labels.entrySet()) {
      if (entry.getValue().contains(label)) {
        return entry.getKey();
      }
    }
    return Element.CONTENT;
  }

  private void append(String text) {
    if (current != null) {
      texts.merge(current, text.strip(), (old, more) -> old.isEmpty() ? more : old + "\n" + more);
    }
  }

  private void begin(String named, Place where) {
    end();
    Matcher quoted = QUOTED.matcher(named);
    String bare = quoted.find() ? quoted.group(1) : Headings.withoutMark(named);
    bare = NAME_STARTS.matcher(bare).replaceFirst("");
    name = NAME_ENDS.matcher(NAME_ENDS.matcher(bare).replaceFirst("")).replaceFirst("").strip();
    place = where;
  }

  /** What follows belongs to no project. */
  void end() {
    if (!texts.isEmpty()) {
      String owner = texts.getOrDefault(Element.OWNER, "").replaceFirst("[。.；;]$", "").strip();
      found.add(
          new ProjectNarrative(
              found.size() + 1,
              name,
              Names.key(name),
              owner,
              annual(texts.getOrDefault(Element.ANNUAL, "")),
              texts.getOrDefault(Element.GOAL, ""),
              place.labelled(name)));
    }
    texts.clear();
    current = null;
    name = "";
  }

  private Amount annual(String text) {
    List<AmountReader.Found> in = amounts.find(text);
    if (!in.isEmpty()) {
      return in.get(0).amount();
    }
    return text.isBlank() ? Amount.blank(text) : Amount.notANumber(text);
  }

  /** All descriptions, in order. */
  List<ProjectNarrative> narratives() {
    end();
    return List.copyOf(found);
  }
}
