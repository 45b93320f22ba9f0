package org.jishen.reading;

/** Markdown without the marks that are not part of its words. */
final class MarkdownText {

  private static final int DEEPEST_HEADING = 6;

  private static final String BOLD = "**";

  private MarkdownText() {}

  /** A line without the # before a heading. */
  static String withoutHeading(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks <= DEEPEST_HEADING && line.startsWith(" ", marks);
    return heading ? line.substring(marks + 1) : line;
  }

  /**
   * A cell or line without the ** around all of it.
   *
   * <p>Elsewhere ** stays: forms have it as the blank to be filled in, 救助人数（≥**人）.
   */
  static String withoutBold(String text) {
    int end = text.length() - BOLD.length();
    boolean bold = end > BOLD.length() && text.startsWith(BOLD) && text.endsWith(BOLD);
    return bold && text.indexOf(BOLD, BOLD.length()) == end
        ? text.substring(BOLD.length(), end).strip()
        : text;
  }
}
