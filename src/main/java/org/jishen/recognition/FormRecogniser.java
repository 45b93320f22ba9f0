package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jishen.document.Block;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.submission.UnreadPart;

/** Finds the forms in the blocks of a document. */
final class FormRecogniser {

  /**
   * What was found.
   *
   * @param drafts the forms in the order of the blocks
   * @param rest the blocks that belong to no form; of a table that holds both, the other rows
   * @param unread what looks like a form and could not be recognised
   */
  record Result(List<FormDraft> drafts, List<Block> rest, List<UnreadPart> unread) {}

  /** So many rows may stand between forms under one title. */
  private static final int GAP = 5;

  private final FormLabels labels;
  private final PieceScanner scanner;

  FormRecogniser(FormLabels labels) {
    this.labels = labels;
    scanner = new PieceScanner(labels);
  }

  /** A recogniser with the labels of a rules/ folder. */
  static FormRecogniser load(Knowledge knowledge) {
    return new FormRecogniser(FormLabels.load(knowledge));
  }

  Result recognise(List<Block> blocks) {
    List<GridRow> rows = GridRow.of(blocks);
    List<RowSigns> signs = new ArrayList<>(rows.size());
    for (GridRow row : rows) {
      signs.add(RowSigns.of(row, labels, scanner));
    }
    List<FormDraft> drafts = new ArrayList<>();
    FormDraft before = null;
    int end = 0;
    Set<GridRow> taken = new HashSet<>();
    FormSplitter splitter = new FormSplitter(labels, rows, signs);
    for (FormSplitter.Span span : splitter.spans()) {
      List<GridRow> own = rows.subList(span.from(), span.to());
      List<RowSigns> ownSigns = signs.subList(span.from(), span.to());
      FormDraft draft = new FormReader(labels, scanner, own, ownSigns).read();
      if (draft.title.isEmpty() && before != null && span.from() - end <= GAP) {
        draft.title = before.title;
        draft.kind = before.kind;
        draft.year = draft.year == 0 ? before.year : draft.year;
      }
      drafts.add(draft);
      before = draft;
      end = span.to();
      taken.addAll(own);
    }
    List<UnreadPart> unread = splitter.unreadable().stream().map(FormRecogniser::unread).toList();
    return new Result(drafts, rest(blocks, rows, taken), unread);
  }

  private static UnreadPart unread(GridRow title) {
    return new UnreadPart(
        0, Message.of("recognition.structure", title.first().strip()), title.place());
  }

  private static List<Block> rest(List<Block> blocks, List<GridRow> rows, Set<GridRow> taken) {
    List<Block> rest = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      List<Integer> free = new ArrayList<>();
      int count = 0;
      for (; at < rows.size() && rows.get(at).block() == i; at++) {
        count++;
        if (!taken.contains(rows.get(at))) {
          free.add(rows.get(at).index());
        }
      }
      if (free.size() == count) {
        rest.add(blocks.get(i));
      } else if (!free.isEmpty() && blocks.get(i) instanceof Table table) {
        List<Row> left = free.stream().map(table.rows()::get).toList();
        rest.add(new Table(table.number(), left, left.get(0).place()));
      }
    }
    return rest;
  }
}
