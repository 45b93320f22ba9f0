package org.jishen.recognition;

import java.util.regex.Pattern;

/** What is printed on one line, and whether it is a number. */
final class Printed {

  private static final Pattern BLANK_IN_HAN =
      Pattern.compile("(?<=[\\p{IsHan}）)])[\\s\\u3000\\u00a0]+(?=[\\p{IsHan}（(])");
  private static final Pattern NUMBER =
      Pattern.compile("[-+−]?\\d[\\d,，]{0,30}(\\.\\d{1,20})?[%％]?");
  private static final int LONGEST_NUMBER = 60;

  private Printed() {}

  /** One line; blanks that only stretch a word or come from a line break inside it are gone. */
  static String line(String text) {
    return BLANK_IN_HAN.matcher(text).replaceAll("").strip();
  }

  /** The whole text is a number. */
  static boolean number(String text) {
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text.strip()).matches();
  }
}
