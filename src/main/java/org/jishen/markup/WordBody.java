package org.jishen.markup;

import java.util.List;
import java.util.Set;
import org.jishen.reading.WordElement;
import org.jishen.rulebook.Grade;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The body of a Word file: where comments begin and end in it. */
final class WordBody {

  private static final Set<String> ANCHORS =
      Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

  private final WordNodes nodes;
  private final WordShading shading;
  private final List<Element> cells;
  private final List<Element> paragraphs;

  WordBody(WordNodes nodes) {
    this.nodes = nodes;
    this.shading = new WordShading(nodes);
    this.cells = nodes.all("tc");
    this.paragraphs = nodes.all("p");
  }

  /** Takes our colours away, and the anchors of comments. */
  void clear(Set<String> comments) {
    shading.clear();
    for (String name : ANCHORS) {
      for (Element anchor : nodes.all(name)) {
        if (comments.contains(nodes.attribute(anchor, "id"))) {
          remove(anchor);
        }
      }
    }
  }

  /** With the run around it, when nothing else is in there. */
  private static void remove(Element anchor) {
    Node parent = anchor.getParentNode();
    WordNodes.remove(anchor);
    if (parent != null
        && WordNodes.is(parent, "r")
        && WordNodes.children(parent).stream().allMatch(child -> WordNodes.is(child, "rPr"))) {
      WordNodes.remove(parent);
    }
  }

  /** Colours an element and lets a comment stand at it. */
  void mark(WordElement spot, Grade grade, String comment) {
    Element element = (spot.name().equals("tc") ? cells : paragraphs).get(spot.number());
    shading.colour(element, grade);
    List<Element> anchors = anchors(element);
    Element first = anchors.get(0);
    Element last = anchors.get(anchors.size() - 1);
    WordNodes.insertBehind(first, nodes.element("commentRangeStart", "id", comment), Set.of("pPr"));
    last.appendChild(nodes.element("commentRangeEnd", "id", comment));
    Element run = nodes.element("r");
    run.appendChild(nodes.element("commentReference", "id", comment));
    last.appendChild(run);
  }

  /**
   * The paragraphs of a cell; Word has no comments in text boxes, so the one that holds the box.
   */
  private List<Element> anchors(Element element) {
    Element outside = element;
    for (Node up = element; up != null; up = up.getParentNode()) {
      if (WordNodes.is(up, "txbxContent")) {
        outside = paragraph(up);
      }
    }
    if (WordNodes.is(outside, "p")) {
      return List.of(outside);
    }
    List<Element> own = WordNodes.children(outside, "p");
    if (!own.isEmpty()) {
      return own;
    }
    Element made = nodes.element("p"); // every cell ends with one; here it was left out
    outside.appendChild(made);
    return List.of(made);
  }

  private static Element paragraph(Node inside) {
    Node up = inside;
    while (!WordNodes.is(up, "p")) {
      up = up.getParentNode();
    }
    return (Element) up;
  }
}
