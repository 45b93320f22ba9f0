package org.jishen.recognition;

/** How labels are compared: width, brackets, spaces, colons, list commas and stars aside. */
final class Folding {

  private static final String BRACKETS_OPEN = "([{";
  private static final String BRACKETS_CLOSE = ")]}";
  private static final String ASIDE = "()[]{}:、*★☆_";

  private Folding() {}

  /** Letters, digits, brackets and signs in half width; of the same length as the raw text. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      narrow.append(narrow(text.charAt(i)));
    }
    return narrow.toString();
  }

  private static char narrow(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u3000', '\u00A0', '\t', '\n', '\r', '\u2003', '\u2002' -> ' ';
      case '【', '〔', '〖' -> '[';
      case '】', '〕', '〗' -> ']';
      case '﹥' -> '>';
      case '﹤' -> '<';
      default -> c;
    };
  }

  /** The character counts when labels are compared (it is narrowed already). */
  static boolean counts(char narrow) {
    return narrow != ' ' && ASIDE.indexOf(narrow) < 0;
  }

  /** Only what counts. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = narrow(text.charAt(i));
      if (counts(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The text without the bracket groups at its end: 产出指标(40分) is 产出指标. */
  static String withoutEndBrackets(String text) {
    String narrow = narrow(text).strip();
    while (narrow.endsWith(")") || narrow.endsWith("]")) {
      int open = openOf(narrow, narrow.length() - 1);
      if (open <= 0) {
        break;
      }
      narrow = narrow.substring(0, open).strip();
    }
    return narrow;
  }

  /** The index of the bracket that the closing bracket at an index belongs to; -1 for none. */
  static int openOf(String narrow, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      if (BRACKETS_CLOSE.indexOf(narrow.charAt(i)) >= 0) {
        depth++;
      } else if (BRACKETS_OPEN.indexOf(narrow.charAt(i)) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** It opens a bracket. */
  static boolean opens(char narrow) {
    return BRACKETS_OPEN.indexOf(narrow) >= 0;
  }

  /** It closes a bracket. */
  static boolean closes(char narrow) {
    return BRACKETS_CLOSE.indexOf(narrow) >= 0;
  }

  /** A Chinese character. */
  static boolean han(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Two lines of one text put together: with a blank only between what is not Chinese. */
  static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    boolean letters = first.charAt(first.length() - 1) < 0x80 && second.charAt(0) < 0x80;
    return letters ? first + " " + second : first + second;
  }
}
