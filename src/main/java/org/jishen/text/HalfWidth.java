package org.jishen.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as words and numbers are looked for in it: in the form NFKC of Unicode, in which signs of
 * full width are those of half width.
 */
public final class HalfWidth {

  private static final Pattern SPACE = Pattern.compile("\\s++");

  /** Marks that stay as they are and are common in Chinese text. */
  private static final String MARKS = "、。《》〔〕【】“”‘’—·≥≤";

  /** A character of which only Unicode's tables say what becomes of it. */
  private static final char UNKNOWN = '\0';

  private HalfWidth() {}

  /** The text in the form NFKC. */
  public static String of(String text) {
    return of(text, true);
  }

  /** The text in the form NFKC, without white space. */
  public static String spaceless(String text) {
    return of(text, false);
  }

  /**
   * Rules fold each name and value of a form many times, and most hold nothing but Han characters
   * and what stands on a keyboard: asking Unicode for every one takes longer than what rules do
   * with the answer.
   */
  private static String of(String text, boolean spaces) {
    int plain = 0;
    while (plain < text.length() && plain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : of(text, plain, spaces);
  }

  private static String of(String text, int plain, boolean spaces) {
    StringBuilder folded = null;
    for (int i = plain; i < text.length(); i++) {
      char raw = text.charAt(i);
      char half = half(raw);
      if (half == UNKNOWN) {
        String all = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return spaces ? all : SPACE.matcher(all).replaceAll("");
      }
      boolean kept = spaces || !white(half);
      if (folded == null && (half != raw || !kept)) {
        folded = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (folded != null && kept) {
        folded.append(half);
      }
    }
    return folded == null ? text : folded.toString();
  }

  /** A Han character or a sign of half width: nothing becomes of it. */
  private static boolean plain(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c > ' ' && c <= '~');
  }

  private static char half(char c) {
    if (plain(c) || c <= ' ') {
      return c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - '\uFF01' + '!');
    }
    if (c == '\u3000') {
      return ' ';
    }
    return MARKS.indexOf(c) >= 0 ? c : UNKNOWN;
  }

  /** What {@code \s} means. */
  private static boolean white(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
