package org.jishen.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether a web page says in which charset it is written. */
final class HtmlCharset {

  private static final int HEAD = 4 * 1024;
  private static final Pattern NAMED = Pattern.compile("(?i)charset\\s*=|encoding\\s*=");

  private HtmlCharset() {}

  static boolean named(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    return !TextDecoder.hasWideMark(page) && NAMED.matcher(head).find();
  }
}
