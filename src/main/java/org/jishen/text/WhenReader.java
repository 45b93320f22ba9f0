package org.jishen.text;

import java.util.List;
import java.util.Optional;

/** Reads dates and periods. */
public final class WhenReader {

  WhenReader() {}

  /** The date or period that a cell is, if the whole cell is one. */
  public Optional<When> read(String cell) {
    return Optional.empty();
  }

  /** The dates and periods in a text, in order. */
  public List<When> find(String text) {
    return List.of();
  }
}
