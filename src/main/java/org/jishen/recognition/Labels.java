package org.jishen.recognition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.text.HalfWidth;

/** How labels of a form are folded before they are looked up. */
final class Labels {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]++");
  private static final Pattern BRACKETS_AT_END = Pattern.compile("\\([^()]*+\\)$");

  /** 一、 1. (1) (一) ① 1、 */
  private static final Pattern LIST_MARK =
      Pattern.compile("^(?:\\(?[0-9一二三四五六七八九十]{1,2}[)、.]|[①-⑳])");

  private Labels() {}

  /** Half width and without spaces, list number and the colon at the end. */
  static String fold(String label) {
    // ① would become a digit, so the mark goes before the width is folded.
    String bare = LIST_MARK.matcher(SPACE.matcher(label).replaceAll("")).replaceFirst("");
    String folded = HalfWidth.of(bare).toLowerCase(Locale.ROOT);
    folded = LIST_MARK.matcher(folded).replaceFirst("");
    while (folded.endsWith(":") || folded.endsWith("*")) {
      folded = folded.substring(0, folded.length() - 1);
    }
    return folded;
  }

  /** A folded label without the brackets at its end: 产出指标(40分) is 产出指标. */
  static String withoutBrackets(String folded) {
    String bare = BRACKETS_AT_END.matcher(folded).replaceFirst("");
    return bare.isEmpty() ? folded : bare;
  }

  /** What stands in the brackets at the end of a folded label; "" for none. */
  static String inBrackets(String folded) {
    Matcher brackets = BRACKETS_AT_END.matcher(folded);
    if (!brackets.find()) {
      return "";
    }
    return folded.substring(brackets.start() + 1, folded.length() - 1);
  }

  static boolean containsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
