package org.jishen.document;

/** A part of a document, in the order of reading. */
public sealed interface Block permits Paragraph, Table {

  /** Where it begins. */
  Place place();
}
