package org.jishen.reading;

/** A line of Markdown without the marks that are not part of its words. */
final class MarkdownText {

  private static final int DEEPEST_HEADING = 6;

  private MarkdownText() {}

  /** The words: without # before a heading and ** around what is bold. */
  static String plain(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks <= DEEPEST_HEADING && line.startsWith(" ", marks);
    return (heading ? line.substring(marks + 1) : line).replace("**", "");
  }
}
