package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.submission.BudgetTableKind;

/**
 * Parts a table into the tables that it shows: a sheet or a page may hold several, each with its
 * title, unit and note in rows of their own.
 */
final class TableSections {

  /**
   * One table.
   *
   * @param captions the lines above its head, from the top
   * @param rows head and body
   * @param note the line below; "" when none
   * @param place where it begins
   */
  record Section(List<String> captions, List<Row> rows, String note, Place place) {}

  private final Captions captions;

  TableSections(Captions captions) {
    this.captions = captions;
  }

  /** The tables in a table, in order. */
  List<Section> of(Table table) {
    List<Section> sections = new ArrayList<>();
    List<String> above = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    Place place = table.place();
    for (Row row : table.rows()) {
      List<String> filled = filled(row);
      if (filled.isEmpty()) {
        continue;
      }
      boolean caption = caption(filled, rows.isEmpty());
      if (caption && !rows.isEmpty()) {
        sections.add(new Section(List.copyOf(above), List.copyOf(rows), note.toString(), place));
        above.clear();
        rows.clear();
        note.setLength(0);
        place = row.place();
      }
      if (caption) {
        above.addAll(filled);
      } else if (!rows.isEmpty() && filled.size() == 1 && captions.note(filled.get(0))) {
        note.append(note.isEmpty() ? "" : "\n").append(filled.get(0).strip());
      } else {
        rows.add(row);
      }
    }
    if (!rows.isEmpty() || !above.isEmpty()) {
      sections.add(new Section(List.copyOf(above), List.copyOf(rows), note.toString(), place));
    }
    return sections;
  }

  /** The texts of the cells of a row that hold something; three are enough to know. */
  private static List<String> filled(Row row) {
    List<String> filled = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (!cell.blank()) {
        filled.add(cell.text());
        if (filled.size() > 3) {
          break;
        }
      }
    }
    return filled;
  }

  private boolean caption(List<String> filled, boolean beforeHead) {
    if (beforeHead) {
      return filled.size() <= 3 && filled.stream().allMatch(this::captionLine);
    }
    return filled.size() == 1
        && captions.read(filled.get(0)).kind() != BudgetTableKind.OTHER
        && !captions.note(filled.get(0));
  }

  private boolean captionLine(String text) {
    Captions.Caption caption = captions.read(text);
    return captions.labelOnly(text)
        || !caption.department().isEmpty()
        || !caption.unit().isEmpty()
        || caption.kind() != BudgetTableKind.OTHER;
  }
}
