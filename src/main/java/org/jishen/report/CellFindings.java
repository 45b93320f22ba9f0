package org.jishen.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jishen.document.Place;
import org.jishen.report.FormSheet.Cell;
import org.jishen.review.Finding;

/** Which findings belong to which cell of a form, and which to the form as a whole. */
final class CellFindings {

  private final IdentityHashMap<Cell, Set<Finding>> byCell = new IdentityHashMap<>();
  private final List<Finding> elsewhere = new ArrayList<>();

  /**
   * Puts the findings at their cells.
   *
   * @param own findings of the form: one that fits no cell belongs to the form as a whole
   * @param others findings of the file, which may stand in a cell of this form
   */
  CellFindings(List<Cell> cells, List<Finding> own, List<Finding> others) {
    for (Finding finding : own) {
      if (!place(cells, finding)) {
        elsewhere.add(finding);
      }
    }
    for (Finding finding : others) {
      place(cells, finding);
    }
  }

  private boolean place(List<Cell> cells, Finding finding) {
    boolean placed = false;
    for (Place place : finding.places()) {
      placed |=
          place(cells, finding, place, Place::equals)
              || place(cells, finding, place, CellFindings::sameSpot)
              || place(cells, finding, place, CellFindings::sameRow);
    }
    return placed;
  }

  private boolean place(
      List<Cell> cells, Finding finding, Place wanted, BiPredicate<Place, Place> fits) {
    for (Cell cell : cells) {
      if (cell.places().stream().anyMatch(place -> fits.test(place, wanted))) {
        byCell.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(finding);
        return true;
      }
    }
    return false;
  }

  /** A cell may hold several facts, each under a label of its own. */
  private static boolean sameSpot(Place one, Place other) {
    return one.column() > 0 && one.labelled("").equals(other.labelled(""));
  }

  /** The cell that is meant may not have been read; its row is near enough. */
  private static boolean sameRow(Place one, Place other) {
    return (one.row() > 0 || one.line() > 0)
        && one.row() == other.row()
        && one.line() == other.line()
        && one.table() == other.table()
        && one.page() == other.page()
        && one.sheet().equals(other.sheet());
  }

  /** The findings at a cell, in their order. */
  List<Finding> at(Cell cell) {
    return List.copyOf(byCell.getOrDefault(cell, Set.of()));
  }

  /** The form's own findings that stand at none of its cells. */
  List<Finding> elsewhere() {
    return elsewhere;
  }
}
