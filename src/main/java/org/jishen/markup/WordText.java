package org.jishen.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jishen.review.Edit;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The text of a cell or paragraph of a Word file, spread over runs. */
final class WordText {

  private final WordNodes nodes;
  private final Element element;
  private final List<Element> pieces = new ArrayList<>();

  WordText(WordNodes nodes, Element element) {
    this.nodes = nodes;
    this.element = element;
    NodeList texts = element.getElementsByTagNameNS("*", "t");
    for (int i = 0; i < texts.getLength(); i++) {
      pieces.add((Element) texts.item(i));
    }
  }

  /** Makes an edit. */
  void make(Edit edit) throws IOException {
    if (edit.before().isEmpty() && text().isBlank()) {
      fill(edit.replacement());
      return;
    }
    int start = start(edit);
    if (start < 0) {
      throw new IOException(edit.place() + " " + edit.before());
    }
    replace(start, start + edit.before().length(), edit.replacement());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.getTextContent()));
    return text.toString();
  }

  /** As many of such pieces stand before it in the file as in what was read of it. */
  private int start(Edit edit) {
    String piece = edit.before();
    int before = 0;
    for (int at = edit.text().indexOf(piece); at >= 0 && at < edit.start(); ) {
      before++;
      at = edit.text().indexOf(piece, at + 1);
    }
    String text = text();
    int start = text.indexOf(piece);
    for (int i = 0; i < before && start >= 0; i++) {
      start = text.indexOf(piece, start + 1);
    }
    return start;
  }

  /** The first run that has a part of it takes it all, with its look. */
  private void replace(int start, int end, String replacement) {
    int begin = 0;
    boolean written = false;
    for (Element piece : pieces) {
      String text = piece.getTextContent();
      int from = Math.max(start - begin, 0);
      int to = Math.min(end - begin, text.length());
      if (from < to) {
        String put = written ? "" : replacement;
        piece.setTextContent(text.substring(0, from) + put + text.substring(to));
        written = true;
      }
      begin += text.length();
    }
  }

  private void fill(String text) {
    Element paragraph = element;
    if (WordNodes.is(element, "tc")) {
      Element first = WordNodes.child(element, "p");
      paragraph = first == null ? nodes.element("p") : first;
      if (first == null) {
        element.appendChild(paragraph);
      }
    }
    paragraph.appendChild(nodes.run(null, text));
  }
}
