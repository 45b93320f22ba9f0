package org.jishen.reading;

import java.util.Comparator;

/**
 * An element in the XML of a Word file's body.
 *
 * @param name tc for a cell, p for a paragraph
 * @param number so many of this name begin before it
 */
public record WordElement(String name, int number) implements Comparable<WordElement> {

  private static final Comparator<WordElement> ORDER =
      Comparator.comparing(WordElement::name).thenComparing(WordElement::number);

  /** By name, and in the order of the file. */
  @Override
  public int compareTo(WordElement other) {
    return ORDER.compare(this, other);
  }
}
