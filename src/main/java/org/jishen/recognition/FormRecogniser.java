package org.jishen.recognition;

import java.util.List;
import org.jishen.document.Block;
import org.jishen.knowledge.Knowledge;
import org.jishen.text.Language;

/** Finds the forms in the blocks of a document. */
final class FormRecogniser {

  /**
   * What was found.
   *
   * @param drafts the forms in the order of the blocks
   * @param rest the blocks that belong to no form
   */
  record Result(List<FormDraft> drafts, List<Block> rest) {}

  static FormRecogniser load(Knowledge knowledge, Language language) {
    knowledge.folder();
    language.units();
    return new FormRecogniser();
  }

  Result recognise(List<Block> blocks) {
    return new Result(List.of(), blocks);
  }
}
