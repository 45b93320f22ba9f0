package org.jishen.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Whether a web page says in which charset it is written. */
final class HtmlCharset {

  private static final int HEAD = 4 * 1024;
  private static final Pattern NAMED = Pattern.compile("(?i)charset\\s*=|encoding\\s*=");

  private static final String MARK = "\uFEFF";

  private HtmlCharset() {}

  static boolean named(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    return !TextDecoder.hasWideMark(page) && NAMED.matcher(head).find();
  }

  /** The text of a page that names its charset. */
  static String decode(byte[] page) {
    ByteArrayInputStream head = new ByteArrayInputStream(page, 0, Math.min(page.length, 2 * HEAD));
    try {
      String text = new String(page, Jsoup.parse(head, null, "").charset());
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
  }
}
