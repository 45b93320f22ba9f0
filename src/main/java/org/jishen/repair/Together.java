package org.jishen.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jishen.review.Edit;
import org.jspecify.annotations.Nullable;

/** Edits that are made one after another, as edits of the first text. */
final class Together {

  private Together() {}

  /**
   * Both as one list.
   *
   * @param second edits of the texts as the first left them
   * @return null when the second change what the first wrote
   */
  static @Nullable List<Edit> of(List<Edit> first, List<Edit> second) {
    List<Edit> all = new ArrayList<>(first);
    for (Edit edit : second) {
      List<Edit> before =
          first.stream()
              .filter(each -> each.place().equals(edit.place()))
              .sorted(Comparator.comparingInt(Edit::start))
              .toList();
      Edit moved = before.isEmpty() ? edit : movedBack(edit, before);
      if (moved == null) {
        return null;
      }
      all.add(moved);
    }
    return all;
  }

  private static @Nullable Edit movedBack(Edit edit, List<Edit> before) {
    int shift = 0;
    for (Edit each : before) {
      int start = each.start() + shift;
      int end = start + each.replacement().length();
      if (edit.end() > start && edit.start() < end) {
        return null;
      }
      if (edit.start() >= end) {
        shift += each.replacement().length() - (each.end() - each.start());
      }
    }
    return new Edit(
        edit.place(),
        before.get(0).text(),
        edit.start() - shift,
        edit.end() - shift,
        edit.replacement());
  }
}
