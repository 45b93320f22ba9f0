package org.jishen.reading;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Whether the characters of a PDF are text that people wrote, or what a broken font makes of it.
 */
final class TextLayer {

  private static final Charset NATIONAL = Charset.forName("GB2312");

  /** The first and the last row of the characters in common use in GB2312. */
  private static final int FIRST_COMMON = 0xB0;

  private static final int LAST_COMMON = 0xD7;

  /** A page of which a third cannot be read is not read. */
  private static final int UNREADABLE_SHARE = 3;

  /** In any text far more than half of the characters are in common use. */
  private static final double COMMON_SHARE = 0.55;

  private static final int ENOUGH = 40;

  private TextLayer() {}

  /** It is a character, not a place in a private area or a control. */
  static boolean known(String text) {
    return !text.isEmpty()
        && text.codePoints()
            .noneMatch(
                c ->
                    c == 0xFFFD
                        || Character.getType(c) == Character.PRIVATE_USE
                        || (Character.isISOControl(c) && !Character.isWhitespace(c)));
  }

  /**
   * The text of a page makes sense.
   *
   * @param glyphs what could be read
   * @param unreadable characters that could not
   */
  static boolean page(List<Glyph> glyphs, int unreadable) {
    if (unreadable * (UNREADABLE_SHARE - 1) > glyphs.size()) {
      return false;
    }
    long han = glyphs.stream().filter(glyph -> han(glyph.text())).count();
    long common = glyphs.stream().filter(glyph -> common(glyph.text())).count();
    return han < ENOUGH || common >= han * COMMON_SHARE;
  }

  private static boolean han(String text) {
    return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  private static boolean common(String text) {
    if (!han(text)) {
      return false;
    }
    byte[] bytes = text.getBytes(NATIONAL);
    int row = bytes[0] & 0xFF;
    return bytes.length == 2 && row >= FIRST_COMMON && row <= LAST_COMMON;
  }
}
