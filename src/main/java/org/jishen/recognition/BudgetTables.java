package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.submission.BudgetTableKind;
import org.jishen.text.Language;

/**
 * Gathers the budget tables of a disclosure: the lines above a table, the table itself, its
 * continuation on the next page, and the note below.
 */
final class BudgetTables {

  /** A table that may still go on. */
  private static final class Open {
    private final Captions.Caption caption;
    private final HeadRows.Head head;
    private final List<Row> body;
    private final Place place;
    private String note;

    Open(Captions.Caption caption, HeadRows.Head head, List<Row> body, String note, Place place) {
      this.caption = caption;
      this.head = head;
      this.body = new ArrayList<>(body);
      this.note = note;
      this.place = place;
    }

    void add(List<Row> rows) {
      for (Row row : rows) {
        if (!head.repeats(row)) {
          body.add(row);
        }
      }
    }
  }

  private final Captions captions;
  private final TableSections sections;
  private final HeadRows heads;
  private final BudgetTableReader reader;
  private final ProjectLines projectLines;

  private final List<Object> facts = new ArrayList<>();
  private final List<Paragraph> above = new ArrayList<>();
  private Optional<Open> open = Optional.empty();
  private int tables;
  private int projects;

  BudgetTables(BudgetVocabulary vocabulary, Language language, Captions captions) {
    this.captions = captions;
    sections = new TableSections(captions);
    heads = new HeadRows(vocabulary);
    reader = new BudgetTableReader(vocabulary, language);
    projectLines = new ProjectLines(vocabulary);
  }

  /** Keeps a line that may stand above a table; false when it cannot. */
  boolean caption(Paragraph paragraph) {
    boolean kept = captions.captionLike(paragraph.text());
    if (kept) {
      above.add(paragraph);
    }
    return kept;
  }

  /** The line is the title of a budget table. */
  boolean title(String line) {
    return captions.read(line).kind() != BudgetTableKind.OTHER;
  }

  /** Takes a note below the table that was read last; false when it is none. */
  boolean note(String line) {
    boolean taken = open.isPresent() && above.isEmpty() && captions.note(line);
    if (taken) {
      Open table = open.orElseThrow();
      table.note = table.note.isEmpty() ? line.strip() : table.note + "\n" + line.strip();
    }
    return taken;
  }

  /** The kept lines that belong to no table after all; they are not kept any longer. */
  List<Paragraph> release() {
    List<Paragraph> released = List.copyOf(above);
    above.clear();
    return released;
  }

  /** What follows does not belong to the table that was read last. */
  void close() {
    open.ifPresent(this::finish);
    open = Optional.empty();
  }

  /**
   * Reads a table.
   *
   * @return the kept lines above it that do not belong to it; nothing when it is no budget table
   */
  Optional<List<Paragraph>> read(Table table) {
    List<TableSections.Section> parts = sections.of(table);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int firstOwn = firstOwn();
    Captions.Caption outside = outside(firstOwn);
    boolean any = false;
    for (int i = 0; i < parts.size(); i++) {
      any |= section(parts.get(i), i == 0 ? outside : Captions.Caption.NONE, table.place().sheet());
    }
    if (!any) {
      return Optional.empty();
    }
    List<Paragraph> foreign = List.copyOf(above.subList(0, firstOwn));
    above.clear();
    return Optional.of(foreign);
  }

  /** The lines from the title of the table on are its own; so is the number above the title. */
  private int firstOwn() {
    int first = above.size();
    boolean titled = false;
    for (int i = above.size() - 1; i >= 0; i--) {
      Captions.Caption caption = captions.read(above.get(i).text());
      boolean title = !caption.title().isEmpty();
      boolean label = captions.labelOnly(above.get(i).text());
      if (titled && !label) {
        break;
      }
      titled |= title && caption.kind() != BudgetTableKind.OTHER;
      first = i;
    }
    return first;
  }

  private Captions.Caption outside(int first) {
    Captions.Caption all = Captions.Caption.NONE;
    for (int i = above.size() - 1; i >= first; i--) {
      all = join(all, captions.read(above.get(i).text()));
    }
    return all;
  }

  /**
   * A title that names a kind of table is worth more than one nearer to the table that does not.
   */
  private static Captions.Caption join(Captions.Caption below, Captions.Caption above) {
    boolean better = below.kind() == BudgetTableKind.OTHER && above.kind() != BudgetTableKind.OTHER;
    return better
        ? new Captions.Caption(
            above.title(),
            above.kind(),
            below.department().isEmpty() ? above.department() : below.department(),
            below.unit().isEmpty() ? above.unit() : below.unit())
        : below.over(above);
  }

  private boolean section(TableSections.Section section, Captions.Caption outside, String sheet) {
    Captions.Caption caption = Captions.Caption.NONE;
    List<String> lines = section.captions();
    for (int i = lines.size() - 1; i >= 0; i--) {
      caption = join(caption, captions.read(lines.get(i)));
    }
    caption = join(caption, outside);
    if (caption.title().isEmpty()) {
      caption = caption.over(captions.read(sheet));
    }
    HeadRows.Head head = heads.of(section.rows());
    List<Row> body = section.rows().subList(head.rows(), section.rows().size());
    if (goesOn(caption, head)) {
      Open table = open.orElseThrow();
      table.add(body);
      table.note = table.note.isEmpty() ? section.note() : table.note;
      return true;
    }
    boolean known = caption.kind() != BudgetTableKind.OTHER;
    boolean amounts = !caption.unit().isEmpty() && head.rows() > 0;
    if (!known && !amounts) {
      return false;
    }
    close();
    Open table = new Open(caption, head, List.of(), section.note(), section.place());
    table.add(body);
    open = Optional.of(table);
    return true;
  }

  /** The rows go on where the table before ended. */
  private boolean goesOn(Captions.Caption caption, HeadRows.Head head) {
    if (open.isEmpty() || !open.get().note.isEmpty()) {
      return false;
    }
    Open table = open.get();
    boolean sameHead = head.rows() > 0 && table.head.texts().equals(head.texts());
    boolean untitled = caption.title().isEmpty();
    boolean sameTitle = caption.title().equals(table.caption.title());
    return (untitled && head.rows() == 0) || (sameHead && (untitled || sameTitle));
  }

  private void finish(Open table) {
    tables++;
    BudgetTableReader.Read read =
        reader.read(tables, table.caption, table.head, table.body, table.note, table.place);
    BudgetTableKind kind = read.table().kind();
    boolean ofProjects =
        kind == BudgetTableKind.PROJECT || kind == BudgetTableKind.PROJECT_CARRY_OVER;
    facts.add(read.table());
    if (ofProjects) {
      ProjectLines.Result result = projectLines.of(read, projects);
      projects += result.projects().size();
      facts.addAll(result.rows());
      facts.addAll(read.cells());
      facts.addAll(result.projects());
    } else {
      facts.addAll(read.rows());
      facts.addAll(read.cells());
    }
  }

  /** The facts of all tables, in order. */
  List<Object> facts() {
    close();
    return List.copyOf(facts);
  }
}
