package org.jishen.recognition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels by their letters, so that the longest one at a place is found in one pass. */
final class LabelTrie {

  /** A label found in a text, and where it ends. */
  record Found(Label label, int end) {}

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    @Nullable Label label;
  }

  private final Node root = new Node();

  /** Adds a label; the first of two equal ones stays. */
  void add(String text, Label label) {
    Node node = root;
    String key = Folding.key(text);
    for (int i = 0; i < key.length(); i++) {
      node = node.next.computeIfAbsent(key.charAt(i), c -> new Node());
    }
    if (node.label == null) {
      node.label = label;
    }
  }

  /** The label that a whole cell is. */
  @Nullable Label whole(String text) {
    Label label = exact(Folding.key(text));
    return label != null ? label : exact(Folding.key(Folding.withoutEndBrackets(text)));
  }

  private @Nullable Label exact(String key) {
    Node node = root;
    for (int i = 0; i < key.length(); i++) {
      Node next = node.next.get(key.charAt(i));
      if (next == null) {
        return null;
      }
      node = next;
    }
    return node.label;
  }

  /** The longest label that begins at an index of a narrowed text and ends at a border. */
  @Nullable Found at(String narrow, int start, boolean digitsEnd) {
    Node node = root;
    Found found = null;
    for (int i = start; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c == ' ') {
        break;
      }
      if (!Folding.counts(c)) {
        if (i == start) {
          return null;
        }
        continue;
      }
      Node next = node.next.get(c);
      if (next == null) {
        break;
      }
      node = next;
      if (node.label != null && endsAt(narrow, i + 1, digitsEnd)) {
        found = new Found(node.label, i + 1);
      }
    }
    return found;
  }

  private static boolean endsAt(String narrow, int end, boolean digitsEnd) {
    if (end == narrow.length()) {
      return true;
    }
    char c = narrow.charAt(end);
    return c == ' '
        || c == ':'
        || c == '|'
        || Folding.opens(c)
        || c == ')'
        || (digitsEnd && Character.isDigit(c));
  }
}
