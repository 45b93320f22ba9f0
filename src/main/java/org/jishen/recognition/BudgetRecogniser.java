package org.jishen.recognition;

import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Unread;

/** Finds the budget tables, the narrative and the attachments of a disclosure. */
final class BudgetRecogniser {

  /**
   * What was found.
   *
   * @param facts budget tables, rows, cells, project lines, statements, catalogue entries
   * @param unread what was not understood or knowingly passed over
   */
  record Result(List<Object> facts, List<Unread> unread) {}

  Result recognise(List<Block> blocks) {
    return new Result(List.of(), List.of());
  }
}
