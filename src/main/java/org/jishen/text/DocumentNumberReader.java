package org.jishen.text;

import java.util.List;
import org.jishen.knowledge.Knowledge;

/** Finds document numbers (发文字号) in text. */
public final class DocumentNumberReader {

  DocumentNumberReader(Knowledge knowledge) {
    knowledge.folder();
  }

  /** The document numbers in a text, in order. */
  public List<DocumentNumber> find(String text) {
    return List.of();
  }
}
