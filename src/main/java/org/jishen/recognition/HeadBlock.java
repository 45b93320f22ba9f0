package org.jishen.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.document.Place;
import org.jishen.submission.FieldKey;
import org.jspecify.annotations.Nullable;

/** Collects the fields of head, text part and footer: a label, and what follows it. */
final class HeadBlock {

  /** Fields of one cell: what stands beside it has a label that is not known. */
  private static final Set<FieldKey> SHORT =
      EnumSet.of(
          FieldKey.NAME,
          FieldKey.CODE,
          FieldKey.DEPARTMENT,
          FieldKey.UNIT,
          FieldKey.LEADER,
          FieldKey.HANDLER,
          FieldKey.PHONE,
          FieldKey.FILED_AT);

  /** A field as it is read. */
  private static final class Slot {
    final Label label;
    final String printed;
    Place place;
    boolean celled;
    String text = "";

    FieldKey field() {
      FieldKey field = label.field();
      return field == null ? FieldKey.OVERVIEW : field;
    }

    Slot(Label label, Piece piece) {
      this.label = label;
      printed = piece.text();
      place = piece.place();
    }
  }

  private final FormDraft draft;
  private final Map<FieldKey, List<Slot>> slots = new LinkedHashMap<>();
  private @Nullable Slot open;
  private @Nullable Piece bare;
  private boolean labelled;

  HeadBlock(FormDraft draft) {
    this.draft = draft;
  }

  /** A label: what follows belongs to it. */
  void label(Piece piece, Label label) {
    labelled = true;
    open = null;
    FieldKey field = label.field();
    if (field != null) {
      open = new Slot(label, piece);
      slots.computeIfAbsent(field, key -> new ArrayList<>()).add(open);
    }
  }

  /** A label of another block: nothing more belongs to the field before. */
  void close() {
    labelled = true;
    open = null;
  }

  /** A text behind a label; blank cells only say where the text should stand. */
  void text(Piece piece, boolean sameRow, boolean table) {
    Slot slot = open;
    if (slot == null) {
      return;
    }
    if (slot.text.isEmpty()) {
      slot.place = piece.blank() && slot.celled ? slot.place : piece.place();
      slot.celled = true;
      slot.text = piece.text();
    } else if (!piece.blank() && !(sameRow && table && SHORT.contains(slot.field()))) {
      slot.text = sameRow ? slot.text + " " + piece.text() : Folding.join(slot.text, piece.text());
    }
  }

  /** A cell alone in its row before any label: a name without a label. */
  void alone(Piece piece) {
    if (!labelled && bare == null) {
      bare = piece;
    }
  }

  /** Writes the fields into the draft. */
  void finish() {
    pairs();
    for (Map.Entry<FieldKey, List<Slot>> field : slots.entrySet()) {
      field(field.getKey(), field.getValue());
    }
    spare();
    bare();
  }

  /** Departments of several levels of government are named, as in forms split over places. */
  boolean regional(List<String> names) {
    List<Slot> departments = slots.getOrDefault(FieldKey.DEPARTMENT, List.of());
    return departments.stream().filter(slot -> names.contains(slot.printed)).count() > 1;
  }

  private void pairs() {
    for (Slot slot : List.copyOf(slots.values().stream().flatMap(List::stream).toList())) {
      FieldKey second = slot.label.second();
      if (second != null) {
        int stroke = Math.max(slot.text.indexOf('/'), slot.text.indexOf('／'));
        Slot other = new Slot(slot.label, new Piece(null, slot.printed, "", 0, slot.place));
        other.text = stroke < 0 ? "" : slot.text.substring(stroke + 1).strip();
        slot.text = stroke < 0 ? slot.text : slot.text.substring(0, stroke).strip();
        slots.computeIfAbsent(second, key -> new ArrayList<>()).add(other);
      }
    }
  }

  private void field(FieldKey field, List<Slot> all) {
    List<Slot> better = all.stream().filter(slot -> !slot.label.weaker()).toList();
    List<Slot> counted = better.isEmpty() ? all : better;
    List<Slot> filled = counted.stream().filter(slot -> !slot.text.isBlank()).toList();
    Slot first = filled.isEmpty() ? counted.get(0) : filled.get(0);
    String text = first.text;
    if (field == FieldKey.DEPARTMENT && filled.size() > 1) {
      List<String> names = filled.stream().map(slot -> slot.text).distinct().toList();
      text = String.join(" / ", names);
    }
    put(field, first.printed, text, first.place);
  }

  /** 预算单位 is the department where no other label names one, and the unit otherwise. */
  private void spare() {
    if (draft.fields.containsKey(FieldKey.UNIT)) {
      return;
    }
    List<Slot> departments = slots.getOrDefault(FieldKey.DEPARTMENT, List.of());
    boolean named = departments.stream().anyMatch(slot -> !slot.label.weaker());
    for (Slot slot : departments) {
      if (named && slot.label.weaker()) {
        put(FieldKey.UNIT, slot.printed, slot.text, slot.place);
        return;
      }
    }
  }

  /** Labels that stand a row too low have the name above them and the department beside 项目名称. */
  private void bare() {
    Piece above = bare;
    if (above == null) {
      return;
    }
    FormDraft.Entry name = draft.fields.get(FieldKey.NAME);
    if (name == null) {
      put(FieldKey.NAME, "项目名称", above.text(), above.place());
    } else if (!draft.fields.containsKey(FieldKey.DEPARTMENT)) {
      put(FieldKey.DEPARTMENT, "主管部门", name.text(), name.place());
      put(FieldKey.NAME, name.label(), above.text(), above.place());
    }
  }

  private void put(FieldKey field, String printed, String text, Place place) {
    String label = printed.replace(" ", "");
    FormDraft.Entry before = draft.fields.get(field);
    if (before != null && text.isBlank()) {
      return;
    }
    draft.fields.put(field, new FormDraft.Entry(label, text.strip(), place.labelled(label)));
  }
}
