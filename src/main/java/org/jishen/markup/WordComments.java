package org.jishen.markup;

import java.util.HashSet;
import java.util.Set;
import org.jishen.report.FixedZip;
import org.w3c.dom.Element;

/** The part of a Word file that holds its comments. */
final class WordComments {

  private static final String TEXT_SIZE = "18"; // in half points

  private final WordNodes nodes;
  private int next;

  WordComments(WordNodes nodes) {
    this.nodes = nodes;
  }

  /** Takes our earlier comments away; the identifiers that they had. */
  Set<String> clear() {
    Set<String> own = new HashSet<>();
    for (Element comment : WordNodes.children(nodes.root(), "comment")) {
      String id = nodes.attribute(comment, "id");
      if (nodes.attribute(comment, "author").equals(Remarks.AUTHOR)) {
        own.add(id);
        WordNodes.remove(comment);
      } else {
        next = Math.max(next, number(id) + 1);
      }
    }
    return own;
  }

  private static int number(String id) {
    return id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
  }

  /** Adds a comment of ours; its identifier. */
  String add(String text) {
    String id = String.valueOf(next++);
    Element comment =
        nodes.element(
            "comment",
            "id",
            id,
            "author",
            Remarks.AUTHOR,
            "date",
            FixedZip.stamp().toInstant().toString(),
            "initials",
            Remarks.AUTHOR);
    text.lines()
        .forEach(
            line -> {
              Element paragraph = nodes.element("p");
              Element size = nodes.element("rPr");
              size.appendChild(nodes.element("sz", "val", TEXT_SIZE));
              paragraph.appendChild(nodes.run(size, line));
              comment.appendChild(paragraph);
            });
    nodes.root().appendChild(comment);
    return id;
  }
}
