package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML, or XML, in which every text and every attribute is escaped. */
final class Html {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Writer out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns; one with the value "" is left out
   */
  Html open(String name, String... attributes) throws IOException {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  private void tag(String name, String... attributes) throws IOException {
    out.write('<');
    out.write(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.write(' ');
        out.write(attributes[i]);
        out.write("=\"");
        out.write(XmlText.escape(attributes[i + 1]));
        out.write('"');
      }
    }
    out.write('>');
  }

  /** An element that has no end: meta, input. */
  Html single(String name, String... attributes) throws IOException {
    tag(name, attributes);
    return this;
  }

  Html text(String text) throws IOException {
    out.write(XmlText.escape(text));
    return this;
  }

  /** Ends the element that was begun last. */
  Html close() throws IOException {
    out.write("</");
    out.write(open.pop());
    out.write(">");
    return this;
  }

  /** Ends it and the line too, so that a page can be compared line by line. */
  Html end() throws IOException {
    close();
    out.write('\n');
    return this;
  }

  /** An element that holds a text. */
  Html leaf(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /** A script or style of ours, which must not be escaped. */
  Html raw(String name, String text) throws IOException {
    out.write("<" + name + ">" + text + "</" + name + ">\n");
    return this;
  }
}
