package org.jishen.text;

/** Classes of characters of a normal text. */
final class Glyphs {

  private Glyphs() {}

  /** 0 to 9. */
  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A Latin letter. */
  static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A Chinese character. */
  static boolean ideograph(char c) {
    return (c >= 0x3400 && c <= 0x9FFF) || c == '〇' || Character.isSurrogate(c);
  }

  /** The first index from a start at which no blank stands. */
  static int skipBlanks(String text, int start) {
    int index = start;
    while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** As {@link #skipBlanks} with a limit, for places that are looked at again and again. */
  static int skipFewBlanks(String text, int start) {
    int index = start;
    while (index < text.length()
        && index < start + 3
        && Character.isWhitespace(text.charAt(index))) {
      index++;
    }
    return index;
  }
}
