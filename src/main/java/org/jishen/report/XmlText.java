package org.jishen.report;

/** Texts of a submission in files of ours: what XML cannot hold must not break the whole report. */
public final class XmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** The text without the control characters and half characters that no XML may hold. */
  public static String clean(String text) {
    int length = text.length();
    for (int i = 0; i < length; i += Character.charCount(text.codePointAt(i))) {
      if (!allowed(text.codePointAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(allowed(point) ? point : REPLACEMENT));
    return clean.toString();
  }

  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  /** The clean text with the characters that begin or end something in XML and HTML escaped. */
  static String escape(String text) {
    String clean = clean(text);
    StringBuilder escaped = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
