package org.jishen.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.NameKind;
import org.jishen.submission.Names;

/** What the names of indicators say: rules/vocabulary/indicator-names.yaml. */
final class IndicatorNames {

  /** How names of one kind begin, end, or what they contain. */
  record Words(
      NameKind kind, List<String> beginnings, List<String> endings, List<String> contains) {
    boolean fit(String name) {
      return beginnings.stream().anyMatch(name::startsWith)
          || endings.stream().anyMatch(name::endsWith)
          || Labels.containsAny(name, contains);
    }
  }

  /** The file. */
  record Data(List<Words> kinds) {}

  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]++");

  /** 指标1: ① ★ * 1、 (1) in front of a name; the digit of 1.5万人 and of 5000吨稻谷 stays. */
  private static final Pattern LIST_MARK =
      Pattern.compile(
          "^(?:指标[0-9]{1,2}[:：、.．]|指标[0-9](?![0-9])|[①-⑳★☆*＊•·●◆▲#]"
              + "|[(（][0-9]{1,2}[)）]|[0-9]{1,2}[、)）]|[0-9]{1,2}[.．](?![0-9])|[:：、])");

  private static final int MOST_MARKS = 8;

  /** (≥**个), (≥台), （××） that the template left in a name. */
  private static final Pattern TEMPLATE_IN_BRACKETS =
      Pattern.compile(
          "[(（](?:[≥≤≧≦＞＜><=]{1,2}[^()（）0-9]{0,8}|[^()（）]{0,8}(?:[*＊×]{2}|[xX]{2})[^()（）]{0,8})[)）]");

  /** ≥**人 at the end of a name. */
  private static final Pattern TEMPLATE_AT_END =
      Pattern.compile("[≥≤≧≦＞＜><=]{1,2}[*＊×]{1,3}[^*]{0,6}$");

  private static final Pattern MEANINGFUL = Pattern.compile("[\\p{L}\\p{N}]");

  private final Data data;

  private IndicatorNames(Data data) {
    this.data = data;
  }

  static IndicatorNames load(Knowledge knowledge) {
    return new IndicatorNames(knowledge.read("vocabulary/indicator-names.yaml", Data.class));
  }

  /** A name without spaces, marks and what the template left. */
  String bare(String name) {
    String bare = SPACE.matcher(name).replaceAll("");
    for (int i = 0; i < MOST_MARKS; i++) {
      String next = LIST_MARK.matcher(bare).replaceFirst("");
      if (next.length() == bare.length()) {
        break;
      }
      bare = next;
    }
    bare = TEMPLATE_IN_BRACKETS.matcher(bare).replaceAll("");
    return TEMPLATE_AT_END.matcher(bare).replaceFirst("");
  }

  /** The name folded for comparison. */
  String key(String name) {
    return Names.key(bare(name));
  }

  /** Nothing is left of it but marks: 指标1：, …… */
  boolean blank(String name) {
    return !MEANINGFUL.matcher(bare(name)).find();
  }

  /** What it says it measures. */
  NameKind kind(String name) {
    String bare = Labels.withoutBrackets(Labels.fold(bare(name)));
    return data.kinds().stream()
        .filter(words -> words.fit(bare))
        .map(Words::kind)
        .findFirst()
        .orElse(NameKind.UNKNOWN);
  }
}
