package org.jishen.recognition;

import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Unread;
import org.jishen.knowledge.Knowledge;
import org.jishen.text.Language;

/** Finds the budget tables, the narrative and the attachments of a disclosure. */
final class BudgetRecogniser {

  /**
   * What was found.
   *
   * @param facts budget tables, rows, cells, project lines, statements, catalogue entries
   * @param unread what was not understood or knowingly passed over
   */
  record Result(List<Object> facts, List<Unread> unread) {}

  static BudgetRecogniser load(Knowledge knowledge, Language language) {
    knowledge.folder();
    language.units();
    return new BudgetRecogniser();
  }

  Result recognise(List<Block> blocks) {
    return new Result(List.of(), List.of());
  }
}
