package org.jishen.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.submission.FieldKey;
import org.jspecify.annotations.Nullable;

/**
 * Collects the overall goals: labels of the parts beside each other or below each other, and the
 * texts that belong to them by column or by order.
 */
final class GoalBlock {

  private record Part(FieldKey field, String printed, int column, Place place) {}

  private record Text(String text, int column, int row, boolean table, Place place) {}

  private static final Map<FieldKey, String> NAMES = new EnumMap<>(FieldKey.class);

  static {
    NAMES.put(FieldKey.GOAL_ANNUAL, "年度");
    NAMES.put(FieldKey.GOAL_IMPLEMENTATION, "实施期");
    NAMES.put(FieldKey.GOAL_ACHIEVED, "完成情况");
  }

  private final FormDraft draft;
  private final List<Part> parts = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private final List<Text> blanks = new ArrayList<>();
  private @Nullable Part group;
  private int row;
  private int partRow;
  private boolean evaluation;

  GoalBlock(FormDraft draft) {
    this.draft = draft;
  }

  /** The form is an evaluation: results stand beside the goals. */
  void evaluation() {
    evaluation = true;
  }

  /** A new row or line begins. */
  void row() {
    row++;
  }

  /** The label over other labels, or of a goal that stands alone. */
  void group(Piece piece, FieldKey field) {
    if (!texts.isEmpty()) {
      finish();
    }
    boolean beside = parts.stream().anyMatch(part -> part.field() == field);
    Part part = new Part(field, piece.text(), piece.column(), piece.place());
    if (!parts.isEmpty() && !beside) {
      parts.add(part);
    } else if (parts.isEmpty()) {
      group = part;
    }
  }

  /** The label of a part. */
  void part(Piece piece, FieldKey field) {
    boolean below = partRow != row && !parts.isEmpty();
    if (!texts.isEmpty() || below) {
      finish();
    }
    partRow = row;
    parts.add(new Part(field, piece.text(), piece.column(), piece.place()));
  }

  /** What stands under or behind the labels. */
  void text(Piece piece, boolean table) {
    Text text = new Text(piece.text(), piece.column(), row, table, piece.place());
    (piece.blank() ? blanks : texts).add(text);
  }

  /** Writes what was collected. */
  void finish() {
    Part alone = group;
    if (parts.isEmpty() && alone != null) {
      parts.add(alone);
    }
    if (!parts.isEmpty()) {
      assign();
    }
    parts.clear();
    texts.clear();
    blanks.clear();
    group = null;
  }

  /** Two texts beside each other under one label of an evaluation: what was planned, and done. */
  private void achieved() {
    Part part = parts.get(0);
    boolean beside =
        texts.size() == 2 && texts.get(0).table() && texts.get(0).row() == texts.get(1).row();
    if (evaluation && parts.size() == 1 && beside) {
      parts.add(new Part(FieldKey.GOAL_ACHIEVED, "实际完成情况", part.column(), part.place()));
    }
  }

  private void assign() {
    achieved();
    List<Text> kept = parts.size() > 1 && texts.size() == 1 ? split(texts.get(0)) : texts;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String text = "";
      Place place = part.place();
      int last = -1;
      for (int k = 0; k < kept.size(); k++) {
        if (owner(kept, k) == i) {
          Text piece = kept.get(k);
          place = text.isEmpty() ? piece.place() : place;
          boolean line = piece.row() != last;
          text = line ? Folding.join(text, piece.text()) : text + " " + piece.text();
          last = piece.row();
        }
      }
      put(part, text, text.isEmpty() ? blank(part) : place);
    }
  }

  /** Where a goal should stand that is not filled in: below its label, or behind a label alone. */
  private Place blank(Part part) {
    return blanks.stream()
        .filter(Text::table)
        .filter(
            blank ->
                blank.row() > partRow
                    ? blank.column() == part.column()
                    : parts.size() == 1 && blank.column() > part.column())
        .findFirst()
        .map(Text::place)
        .orElse(part.place());
  }

  /** The part that a text belongs to. */
  private int owner(List<Text> kept, int k) {
    if (parts.size() == 1) {
      return 0;
    }
    if (kept.size() == parts.size()) {
      return k;
    }
    Text text = kept.get(k);
    int owner = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).column() <= text.column()) {
        owner = i;
      }
    }
    return text.table() ? owner : 0;
  }

  /** Two goals in one line of running text: parted at its only blank, or behind a sentence. */
  private List<Text> split(Text whole) {
    if (whole.table() || parts.size() != 2) {
      return List.of(whole);
    }
    String text = whole.text().strip();
    int only = -1;
    int sentence = -1;
    int blanks = 0;
    int sentences = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '|') {
        blanks++;
        only = i;
        if ("。;；".indexOf(text.charAt(i - 1)) >= 0) {
          sentences++;
          sentence = i;
        }
      }
    }
    int at = blanks == 1 ? only : sentences == 1 ? sentence : -1;
    if (at < 0) {
      return List.of(whole);
    }
    return List.of(
        new Text(text.substring(0, at).strip(), whole.column(), whole.row(), false, whole.place()),
        new Text(
            text.substring(at + 1).strip(), whole.column(), whole.row(), false, whole.place()));
  }

  private void put(Part part, String text, Place place) {
    FormDraft.Entry before = draft.fields.get(part.field());
    if (before != null && !before.text().isBlank()) {
      return;
    }
    String path = "总体目标/" + NAMES.get(part.field());
    draft.fields.put(
        part.field(),
        new FormDraft.Entry(part.printed().replace(" ", ""), text.strip(), place.labelled(path)));
  }
}
