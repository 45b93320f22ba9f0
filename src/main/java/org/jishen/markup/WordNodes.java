package org.jishen.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of a part of a Word file: finding them by their names, and making new ones. */
final class WordNodes {

  private final Document document;
  private final String namespace;
  private final String prefix;

  WordNodes(Document document) {
    this.document = document;
    Element root = document.getDocumentElement();
    this.namespace = root.getNamespaceURI();
    this.prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
  }

  Document document() {
    return document;
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** All elements of a name, in the order of the document, whatever their edition of the format. */
  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  static @Nullable Element child(Node parent, String name) {
    return children(parent, name).stream().findFirst().orElse(null);
  }

  static boolean is(Node node, String name) {
    return name.equals(node.getLocalName());
  }

  /** An attribute of the format; "" for none. */
  String attribute(Element element, String name) {
    return element.getAttributeNS(namespace, name);
  }

  void set(Element element, String name, String value) {
    element.setAttributeNS(namespace, prefix + name, value);
  }

  /** A new element with attributes: name, value, name, value. */
  Element element(String name, String... attributes) {
    Element element = document.createElementNS(namespace, prefix + name);
    for (int i = 0; i < attributes.length; i += 2) {
      set(element, attributes[i], attributes[i + 1]);
    }
    return element;
  }

  /** A run with a text that may have several lines. */
  Element run(@Nullable Element properties, String text) {
    Element run = element("r");
    if (properties != null) {
      run.appendChild(properties);
    }
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.appendChild(element("br"));
      }
      Element said = element("t");
      said.setAttribute("xml:space", "preserve");
      said.setTextContent(lines.get(i));
      run.appendChild(said);
    }
    return run;
  }

  /** The properties of an element, made where it has none. */
  Element properties(Element owner, String name) {
    Element properties = child(owner, name);
    if (properties == null) {
      properties = element(name);
      owner.insertBefore(properties, owner.getFirstChild());
    }
    return properties;
  }

  /** Puts a child behind those that must come before it. */
  static void insertBehind(Element parent, Element child, Set<String> before) {
    Node next = parent.getFirstChild();
    for (Element other : children(parent)) {
      if (before.contains(other.getLocalName())) {
        next = other.getNextSibling();
      }
    }
    parent.insertBefore(child, next);
  }

  static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }
}
