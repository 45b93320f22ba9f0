package org.jishen.repair;

import java.util.ArrayList;
import java.util.List;
import org.jishen.review.Edit;

/** The same edit wherever the form repeats the text: authors copy a text into several fields. */
final class Copies {

  /**
   * So many characters on both sides of the edited piece have to be the same; fewer are no copy.
   */
  private static final int AROUND = 8;

  private Copies() {}

  /** The edit, and the same one at every place of the form that repeats the words around it. */
  static List<Edit> of(Problem problem, Edit edit) {
    int from = Math.max(0, edit.start() - AROUND);
    int to = Math.min(edit.text().length(), edit.end() + AROUND);
    String piece = edit.text().substring(from, to);
    List<Edit> all = new ArrayList<>(List.of(edit));
    if (piece.length() < AROUND) {
      return all;
    }
    for (Spot spot : problem.spotsOfForm()) {
      int at = spot.text().indexOf(piece);
      if (at >= 0 && !spot.place().equals(edit.place())) {
        int start = at + edit.start() - from;
        int end = start + edit.end() - edit.start();
        all.add(new Edit(spot.place(), spot.text(), start, end, edit.replacement()));
      }
    }
    return all;
  }
}
