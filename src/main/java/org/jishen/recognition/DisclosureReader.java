package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jishen.document.Block;
import org.jishen.document.Paragraph;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.submission.Statement;
import org.jishen.text.AmountReader;

/** Reads one disclosure from its first block to its last: which part a block stands in decides. */
final class DisclosureReader {

  private static final int LONGEST_COVER_LINE = 60;

  private final Headings headings;
  private final BudgetTables tables;
  private final NarrativeReader narrative;
  private final ProjectNarratives projects;
  private final PurchaseCatalogue catalogue;
  private final CoverageReader coverage;
  private final AmountReader amounts;
  private final Skipped skipped = new Skipped();
  private final Set<String> contents = new HashSet<>();
  private final DisclosureLines lines;

  private Part part = Part.FRONT;
  private boolean partsMarked;
  private boolean cover;

  DisclosureReader(
      Headings headings,
      BudgetTables tables,
      NarrativeReader narrative,
      ProjectNarratives projects,
      PurchaseCatalogue catalogue,
      CoverageReader coverage,
      DisclosureLines lines,
      AmountReader amounts) {
    this.lines = lines;
    this.headings = headings;
    this.tables = tables;
    this.narrative = narrative;
    this.projects = projects;
    this.catalogue = catalogue;
    this.coverage = coverage;
    this.amounts = amounts;
  }

  /** All facts and all that was not read. */
  BudgetRecogniser.Result read(List<Block> blocks) {
    cover = blocks.stream().anyMatch(this::beginsPart);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        if (!paragraph.text().isBlank()) {
          paragraph(paragraph);
        }
      } else if (block instanceof Table table) {
        table(table);
      }
    }
    release(tables.release());
    List<Object> facts = new ArrayList<>(tables.facts());
    List<Statement> statements = narrative.statements();
    facts.addAll(statements);
    facts.addAll(narrative.passages());
    facts.addAll(lines.facts(tables.facts()));
    facts.addAll(coverage.of(statements));
    facts.addAll(projects.narratives());
    facts.addAll(catalogue.entries());
    return new BudgetRecogniser.Result(facts, skipped.entries());
  }

  private boolean beginsPart(Block block) {
    return block instanceof Paragraph paragraph
        && (headings.contents(paragraph.text()) || headings.part(paragraph.text().strip()));
  }

  private void paragraph(Paragraph paragraph) {
    String text = paragraph.text().strip();
    if (headings.pageNumber(text)) {
      skip(paragraph, Skipped.Reason.PAGE);
      return;
    }
    if (tables.note(text)) {
      skipped.understood();
      return;
    }
    catalogue.end();
    if (part != Part.CONTENTS) {
      lines.line(text);
    }
    if (leavesContents(text) && (partHeading(paragraph, text) || passedOver(paragraph, text))) {
      return;
    }
    if (part == Part.CONTENTS) {
      contents.add(headings.entry(text));
      lines.entry(headings.entry(text), paragraph.place());
      skip(paragraph, Skipped.Reason.CONTENTS);
      return;
    }
    if (tables.caption(paragraph)) {
      return;
    }
    tables.close();
    release(tables.release());
    text(paragraph, text);
  }

  /** False while the table of contents goes on. */
  private boolean leavesContents(String text) {
    if (part != Part.CONTENTS) {
      return true;
    }
    boolean entry = headings.contentsLine(text) || text.length() <= LONGEST_COVER_LINE;
    boolean again = !headings.contentsLine(text) && contents.contains(headings.entry(text));
    if (!entry || again) {
      part = Part.FRONT;
    }
    return part != Part.CONTENTS;
  }

  /** A heading of a part; it is understood, for it says what follows. */
  private boolean partHeading(Paragraph paragraph, String text) {
    boolean marked = headings.part(text);
    boolean heading = marked || headings.contents(text) || headings.glossary(text);
    if (!heading) {
      return false;
    }
    tables.close();
    release(tables.release());
    projects.end();
    if (headings.contents(text)) {
      part = Part.CONTENTS;
      skip(paragraph, Skipped.Reason.CONTENTS);
      return true;
    }
    part = marked ? headings.partOf(text) : Part.GLOSSARY;
    partsMarked |= marked;
    narrative.begin();
    Skipped.Reason reason = reasonOf(part);
    if (reason == null) {
      skipped.understood();
    } else {
      skip(paragraph, reason);
    }
    return true;
  }

  private static Skipped.@org.jspecify.annotations.Nullable Reason reasonOf(Part part) {
    return switch (part) {
      case DUTIES -> Skipped.Reason.DUTIES;
      case GLOSSARY -> Skipped.Reason.GLOSSARY;
      case NOTICE -> Skipped.Reason.NOTICE;
      case CONTENTS -> Skipped.Reason.CONTENTS;
      case FRONT, TABLES, NARRATIVE -> null;
    };
  }

  /** A paragraph of a part that is not read, unless it shows that the part is over. */
  private boolean passedOver(Paragraph paragraph, String text) {
    if (part == Part.NARRATIVE && headings.notice(text)) {
      tables.close();
      release(tables.release());
      projects.end();
      part = Part.NOTICE;
    }
    boolean unmarked = !partsMarked && (part == Part.DUTIES || part == Part.GLOSSARY);
    if (unmarked && headings.depth(text) == 1 && headings.narrative(text)) {
      part = Part.NARRATIVE;
    }
    if (part == Part.GLOSSARY && headings.budget(text) && amounts.find(text).size() > 1) {
      // A definition names no sums of money: what the budget is explained with has begun.
      part = Part.NARRATIVE;
      narrative.begin();
    }
    Skipped.Reason reason = reasonOf(part);
    boolean before = part == Part.DUTIES || part == Part.GLOSSARY;
    boolean title = before && (tables.pending() || tables.title(text)) && tables.caption(paragraph);
    if (reason != null && !title) {
      skip(paragraph, reason);
    }
    return reason != null || title;
  }

  private void skip(Block block, Skipped.Reason reason) {
    String text = block instanceof Paragraph paragraph ? paragraph.text().strip() : "";
    skipped.add(block, reason, text);
  }

  /** Lines that were kept for a table that did not come. */
  private void release(List<Paragraph> kept) {
    for (Paragraph paragraph : kept) {
      text(paragraph, paragraph.text().strip());
    }
  }

  private void text(Paragraph paragraph, String text) {
    int depth = headings.depth(text);
    if (projects.take(text, paragraph.place(), depth)) {
      narrative.keep(text, paragraph.place());
      skipped.understood();
      return;
    }
    if (headings.chart(text)) {
      skip(paragraph, Skipped.Reason.CHART);
      return;
    }
    if (part != Part.NARRATIVE && depth > 0 && headings.narrative(text)) {
      part = Part.NARRATIVE;
      narrative.begin();
    } else if (part == Part.FRONT && depth == 1 && !partsMarked && headings.duties(text)) {
      part = Part.DUTIES;
      skip(paragraph, Skipped.Reason.DUTIES);
      return;
    }
    if (part == Part.NARRATIVE && depth > 0) {
      narrative.heading(text, depth);
      skipped.understood();
    } else if (narrative.full()) {
      skip(paragraph, Skipped.Reason.TOO_MUCH);
    } else if (part == Part.NARRATIVE || sentenceOnBudget(text)) {
      narrative.read(text, paragraph.place());
      skipped.understood();
    } else {
      boolean line = part == Part.FRONT && cover && text.length() <= LONGEST_COVER_LINE;
      skip(paragraph, line ? Skipped.Reason.COVER : Skipped.Reason.NOT_UNDERSTOOD);
    }
  }

  private boolean sentenceOnBudget(String text) {
    return (text.endsWith("。") && headings.budget(text)) || !amounts.find(text).isEmpty();
  }

  private void table(Table table) {
    List<Row> rows = table.rows();
    if (part == Part.CONTENTS) {
      if (contentsRows(rows)) {
        rows.forEach(
            row -> {
              String entry = headings.entry(row.filled().stream().findFirst().orElse(""));
              contents.add(entry);
              lines.entry(entry, row.place());
            });
        skip(table, Skipped.Reason.CONTENTS);
        return;
      }
      part = Part.FRONT;
    }
    if (catalogue.begins(rows)) {
      tables.close();
      release(tables.release());
      catalogue.read(rows, skipped);
      return;
    }
    projects.end();
    boolean read =
        tables
            .read(table)
            .map(
                foreign -> {
                  release(foreign);
                  return true;
                })
            .orElse(false);
    if (read) {
      skipped.understood();
      boolean before = part == Part.FRONT || part == Part.DUTIES || part == Part.GLOSSARY;
      part = before ? Part.TABLES : part;
    } else {
      tables.close();
      release(tables.release());
      notRead(table);
    }
  }

  private void notRead(Table table) {
    Skipped.Reason reason = reasonOf(part);
    String text =
        table.rows().stream().flatMap(row -> row.filled().stream()).findFirst().orElse("").strip();
    skipped.add(table, reason == null ? Skipped.Reason.NOT_UNDERSTOOD : reason, text);
  }

  private boolean contentsRows(List<Row> rows) {
    return rows.stream()
        .map(Row::filled)
        .allMatch(
            filled ->
                filled.isEmpty()
                    || (filled.size() <= 3
                        && (headings.contentsLine(filled.get(0))
                            || filled.size() == 1
                            || headings.pageNumber(filled.get(filled.size() - 1)))));
  }
}
