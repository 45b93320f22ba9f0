package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Field;
import org.jishen.submission.ListedCount;
import org.jishen.submission.ShareList;
import org.jishen.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/** Counts what a text lists behind a number, and adds up the shares of a whole. */
final class Enumerations {

  private static final int FEWEST = 3;
  private static final int LONGEST_ITEM = 15;
  private static final Pattern SENTENCE = Pattern.compile("[^。；;！？!?\\n]+");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Vocabulary vocabulary;
  private final Pattern list;
  private final Pattern joiner;
  private final Pattern share;

  /** What stands in rules/vocabulary/enumerations.yaml. */
  record Vocabulary(
      List<String> counters,
      List<String> openers,
      List<String> joiners,
      List<String> openEnded,
      List<String> parts,
      List<String> share,
      List<String> inexact,
      BigDecimal farthest) {}

  private Enumerations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.list =
        Pattern.compile(
            "(?<![\\d.第])(?<quote>(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})"
                + anyOf(vocabulary.counters())
                + "\\p{IsHan}{1,10}?)(?:\\((?<inside>[^()]{2,200})\\)|(?::|,?"
                + anyOf(vocabulary.openers())
                + ":?)(?<open>[^,()]{2,200})$)");
    this.joiner = Pattern.compile(anyOf(vocabulary.joiners()) + "(?=[^、]*$)");
    this.share =
        Pattern.compile(
            anyOf(vocabulary.share()) + "[^\\d,%]{0,8}(?<percent>\\d{1,3}(?:\\.\\d{1,2})?)%");
  }

  static Enumerations load(Knowledge knowledge) {
    return new Enumerations(knowledge.read("vocabulary/enumerations.yaml", Vocabulary.class));
  }

  private static String anyOf(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The lists of one field. */
  List<Object> of(Field field) {
    List<Object> facts = new ArrayList<>();
    Matcher sentences = SENTENCE.matcher(Folding.narrow(field.text()));
    while (sentences.find()) {
      counts(field, sentences.group().strip(), facts);
      shares(field, sentences.group(), facts);
    }
    return facts;
  }

  private void counts(Field field, String sentence, List<Object> facts) {
    Matcher lists = list.matcher(sentence);
    while (lists.find()) {
      String inside = lists.group("inside");
      List<String> items = items(inside != null ? inside : lists.group("open"));
      BigDecimal stated = number(lists.group("count"));
      if (stated != null && items.size() >= FEWEST) {
        BigDecimal listed = BigDecimal.valueOf(items.size());
        String quote = lists.group("quote");
        facts.add(new ListedCount(field.form(), field.key(), quote, stated, listed, field.place()));
      }
    }
  }

  /** The items of a list; none where it is open or its items are no bare names. */
  private List<String> items(String text) {
    if (vocabulary.openEnded().stream().anyMatch(text::contains)) {
      return List.of();
    }
    List<String> items = List.of(joiner.matcher(text).replaceFirst("、").split("[、,]", -1));
    boolean names =
        items.stream()
            .allMatch(
                item ->
                    !item.isBlank()
                        && item.length() <= LONGEST_ITEM
                        && !DIGIT.matcher(item).find());
    return names ? items : List.of();
  }

  private static @Nullable BigDecimal number(String count) {
    return DIGIT.matcher(count).find() ? new BigDecimal(count) : ChineseNumerals.value(count);
  }

  private void shares(Field field, String sentence, List<Object> facts) {
    List<BigDecimal> percents = new ArrayList<>();
    Matcher shares = share.matcher(sentence);
    int first = sentence.length();
    while (shares.find()) {
      first = Math.min(first, shares.start());
      percents.add(new BigDecimal(shares.group("percent")));
    }
    String before = sentence.substring(0, first);
    boolean opened = vocabulary.parts().stream().anyMatch(before::contains);
    boolean inexact = vocabulary.inexact().stream().anyMatch(sentence::contains);
    BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal distance = sum.subtract(BigDecimal.valueOf(100)).abs();
    if (percents.size() > 1
        && opened
        && !inexact
        && distance.compareTo(vocabulary.farthest()) <= 0) {
      String printed =
          percents.stream()
              .map(each -> each.toPlainString() + "%")
              .collect(Collectors.joining("+"));
      facts.add(new ShareList(field.form(), field.key(), printed, sum, field.place()));
    }
  }
}
