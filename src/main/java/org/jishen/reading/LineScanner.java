package org.jishen.reading;

/**
 * Walks through a text line by line: CRLF, LF and the lone CR of old files end a line; a form feed
 * parts lines without being counted, as editors do.
 *
 * <p>What cannot be seen is taken out (zero-width and direction marks, control characters), and
 * every kind of space but the ideographic becomes a plain one.
 */
final class LineScanner {

  /**
   * A line.
   *
   * @param number from 1
   * @param text without its end; "" if it is too long
   * @param tooLong it is beyond the limit
   */
  record Line(int number, String text, boolean tooLong) {}

  /** A position to come back to. */
  record Mark(int offset, int number) {}

  private final String text;
  private final int longest;
  private int offset;
  private int number = 1;

  LineScanner(String text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  boolean hasNext() {
    return offset < text.length();
  }

  Mark mark() {
    return new Mark(offset, number);
  }

  void back(Mark mark) {
    offset = mark.offset();
    number = mark.number();
  }

  Line next() {
    int start = offset;
    int end = start;
    while (end < text.length() && !endsLine(text.charAt(end))) {
      end++;
    }
    int at = number;
    offset = end;
    if (end < text.length()) {
      char ending = text.charAt(end);
      boolean pair = ending == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
      offset += pair ? 2 : 1;
      number += ending == '\f' ? 0 : 1;
    }
    boolean tooLong = end - start > longest;
    return new Line(at, tooLong ? "" : visible(start, end), tooLong);
  }

  private static boolean endsLine(char each) {
    return each == '\n' || each == '\r' || each == '\f';
  }

  private String visible(int start, int end) {
    for (int i = start; i < end; i++) {
      if (shown(text.charAt(i)) != text.charAt(i)) {
        return cleaned(start, end);
      }
    }
    return text.substring(start, end);
  }

  private String cleaned(int start, int end) {
    StringBuilder visible = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char each = shown(text.charAt(i));
      if (each != '\0') {
        visible.append(each);
      }
    }
    return visible.toString();
  }

  /** The character to keep for a character; NUL for none. */
  private static char shown(char each) {
    if (each == '\t' || each == '\u3000' || (each >= ' ' && each < '\u007F')) {
      return each;
    }
    return switch (Character.getType(each)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          ' ';
      case Character.FORMAT -> '\0';
      case Character.CONTROL -> each == '\u000B' || each == '\u0085' ? ' ' : '\0';
      default -> each;
    };
  }
}
