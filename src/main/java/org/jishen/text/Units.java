package org.jishen.text;

import org.jishen.knowledge.Knowledge;

/** The units that the vocabulary knows. */
public final class Units {

  /** The units of rules/vocabulary/units.yaml. */
  public static Units load(Knowledge knowledge) {
    return new Units();
  }

  /** The unit that a text is; kind NONE, with the text kept, for one that is not known. */
  public Unit of(String text) {
    return Unit.NONE;
  }
}
