package org.jishen.recognition;

import java.util.regex.Pattern;
import org.jishen.text.HalfWidth;

/** How what is printed is compared: blanks taken out, signs in half width. */
final class Printed {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
  private static final Pattern BLANK_IN_HAN =
      Pattern.compile("(?<=[\\p{IsHan}）)])[\\s\\u3000\\u00a0]+(?=[\\p{IsHan}（(])");
  private static final Pattern NUMBER =
      Pattern.compile("[-+−]?\\d[\\d,，]{0,30}(\\.\\d{1,20})?[%％]?");
  private static final int LONGEST_NUMBER = 60;

  private Printed() {}

  /** Without blanks, in half width. */
  static String compact(String text) {
    String half = HalfWidth.of(text);
    return BLANKS.matcher(half).find() ? BLANKS.matcher(half).replaceAll("") : half;
  }

  /** One line; blanks that only stretch a word or come from a line break inside it are gone. */
  static String line(String text) {
    return BLANK_IN_HAN.matcher(text).replaceAll("").strip();
  }

  /** The whole text is a number. */
  static boolean number(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text.strip()).matches();
  }
}
