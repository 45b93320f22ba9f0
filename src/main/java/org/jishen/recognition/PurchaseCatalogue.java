package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jishen.document.Cell;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.submission.CatalogueEntry;
import org.jishen.text.HalfWidth;

/**
 * Reads an attached catalogue (政府购买服务指导性目录): a code, and the name in the column of its level. It
 * goes on over page breaks; a line of text between two tables ends it.
 */
final class PurchaseCatalogue {

  private static final Pattern CODE = Pattern.compile("[A-Z](?:\\d\\d){0,5}|(?:\\d\\d){2,6}");
  private static final int DEEPEST = 6;

  private final NarrativeVocabulary vocabulary;
  private final List<CatalogueEntry> entries = new ArrayList<>();
  private final Map<String, String> codes = new HashMap<>();
  private String section = "";
  private final String[] latest = new String[DEEPEST + 2];

  PurchaseCatalogue(NarrativeVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The first row is the head of a catalogue. */
  boolean begins(List<Row> rows) {
    return !rows.isEmpty() && head(rows.get(0));
  }

  private boolean head(Row row) {
    long levels =
        row.cells().stream()
            .map(cell -> HalfWidth.spaceless(cell.text()))
            .filter(vocabulary.catalogueHeads()::contains)
            .count();
    return levels >= 2;
  }

  /** A line of text was read: what follows is another catalogue. */
  void end() {
    section = "";
    clear();
  }

  private void clear() {
    codes.clear();
    java.util.Arrays.fill(latest, "");
  }

  /** Reads the rows; those that are no entry go to skipped. */
  void read(List<Row> rows, Skipped skipped) {
    for (Row row : rows) {
      List<Cell> filled = row.cells().stream().filter(cell -> !cell.blank()).toList();
      if (filled.isEmpty() || head(row)) {
        continue;
      }
      if (!row(filled)) {
        skipped.add(row.place(), 1, Skipped.Reason.NOT_UNDERSTOOD, filled.get(0).text());
      } else {
        skipped.understood();
      }
    }
  }

  private boolean row(List<Cell> filled) {
    Cell first = filled.get(0);
    String text = HalfWidth.spaceless(first.text());
    boolean coded = first.column() == 1 && CODE.matcher(text).matches();
    if (coded && filled.size() == 2) {
      add(text, filled.get(1), first.place());
      return true;
    }
    if (filled.size() != 1 || coded) {
      return false;
    }
    if (first.column() == 1) {
      section = Printed.line(first.text());
      clear();
      return true;
    }
    return continued(Printed.line(first.text()), first);
  }

  private void add(String code, Cell name, Place place) {
    int column = Math.min(name.column() - 1, DEEPEST);
    boolean lettered = Character.isLetter(code.charAt(0));
    int level = lettered ? Math.min((code.length() + 1) / 2, DEEPEST) : column;
    String parent = "";
    for (int length = code.length() - 1; length > 0 && parent.isEmpty(); length--) {
      parent = codes.getOrDefault(code.substring(0, length), "");
    }
    if (parent.isEmpty() && level > 1) {
      parent = latest[level - 1] == null ? "" : latest[level - 1];
    }
    codes.put(code, code);
    latest[level] = code;
    String text = Printed.line(name.text());
    String path = section.isEmpty() ? code : section + "/" + code;
    entries.add(
        new CatalogueEntry(section, code, parent, level, text, place.labelled(path + text)));
  }

  /** A name that goes on in the next row, in the same column. */
  private boolean continued(String text, Cell cell) {
    if (entries.isEmpty() || cell.column() - 1 != entries.get(entries.size() - 1).level()) {
      return false;
    }
    CatalogueEntry last = entries.remove(entries.size() - 1);
    entries.add(
        new CatalogueEntry(
            last.section(),
            last.code(),
            last.parent(),
            last.level(),
            last.name() + text,
            last.place()));
    return true;
  }

  /** All entries in order. */
  List<CatalogueEntry> entries() {
    return List.copyOf(entries);
  }
}
