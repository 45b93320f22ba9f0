package org.jishen.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as words and numbers are looked for in it: in the form NFKC of Unicode, in which signs of
 * full width are those of half width.
 */
public final class HalfWidth {

  private static final Pattern SPACE = Pattern.compile("\\s++");

  private HalfWidth() {}

  /** The text in the form NFKC. */
  public static String of(String text) {
    return plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The text in the form NFKC, without white space. */
  public static String spaceless(String text) {
    return plain(text)
        ? text
        : SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /**
   * Nothing in the text changes. Most names and values of forms are such texts, and rules fold each
   * of them many times: asking Unicode for every one takes longer than what rules then do with it.
   */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean letter = each > ' ' && each <= '~';
      boolean han = each >= '\u4E00' && each <= '\u9FFF';
      boolean mark = each == '、' || each == '。' || each == '《' || each == '》';
      if (!letter && !han && !mark && each != '≥' && each != '≤') {
        return false;
      }
    }
    return true;
  }
}
