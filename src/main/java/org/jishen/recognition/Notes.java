package org.jishen.recognition;

import java.util.regex.Pattern;

/**
 * Notes in square brackets that editors put into a text they passed on: [cut], [unit lost]. They
 * are told from what the form says by being in lower-case Latin words.
 */
final class Notes {

  private static final char CUT = '\u0003';
  private static final int LONGEST = 400;
  private static final Pattern LATIN = Pattern.compile("[a-z]{3}");
  private static final Pattern EMPTY = Pattern.compile("[(（](?:空|空白)[)）]");

  private Notes() {}

  /** The text without notes; what was taken out of a form for privacy counts as filled. */
  static String drop(String text) {
    String full = EMPTY.matcher(text).replaceAll("");
    if (full.indexOf('[') < 0) {
      return full;
    }
    StringBuilder kept = new StringBuilder(full.length());
    int at = 0;
    while (at < full.length()) {
      int end = full.charAt(at) == '[' ? close(full, at) : -1;
      if (end < 0) {
        kept.append(full.charAt(at++));
      } else {
        kept.append(instead(full.substring(at + 1, end)));
        at = end + 1;
      }
    }
    return kept.toString();
  }

  /** The text has a note other than the mark where it breaks off. */
  static boolean in(String text) {
    int open = text.indexOf('[');
    while (open >= 0) {
      int end = close(text, open);
      String inside = end < 0 ? "" : text.substring(open + 1, end);
      if (!inside.equals("cut") && instead(inside).isEmpty()) {
        return end > 0;
      }
      open = text.indexOf('[', open + 1);
    }
    return false;
  }

  private static int close(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[') {
        return -1;
      }
    }
    return -1;
  }

  private static String instead(String inside) {
    if (inside.equals("cut")) {
      return String.valueOf(CUT);
    }
    if (inside.length() == 1 && "≥≤=<>≧≦".contains(inside)) {
      return inside;
    }
    boolean note = LATIN.matcher(inside).find() && !inside.endsWith(" removed");
    return note ? "" : "[" + inside + "]";
  }

  /** The text breaks off. */
  static boolean cut(String text) {
    return text.indexOf(CUT) >= 0;
  }

  /** The text without the mark where it breaks off. */
  static String withoutCut(String text) {
    return cut(text) ? text.replace(String.valueOf(CUT), "") : text;
  }
}
