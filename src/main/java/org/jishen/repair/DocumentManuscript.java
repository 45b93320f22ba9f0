package org.jishen.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Block;
import org.jishen.document.Cell;
import org.jishen.document.Document;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;
import org.jishen.recognition.Recogniser;
import org.jishen.review.NewRow;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/** A manuscript of cells and paragraphs. */
public final class DocumentManuscript implements Manuscript {

  private final Document document;
  private final Recogniser recogniser;
  private final Map<Place, String> texts = new HashMap<>();

  /** A document, and who reads it again once it is edited. */
  public DocumentManuscript(Document document, Recogniser recogniser) {
    this.document = document;
    this.recogniser = recogniser;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        texts.put(paragraph.place(), paragraph.text());
      } else if (block instanceof Table table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> texts.put(cell.place(), cell.text()));
      }
    }
  }

  @Override
  public List<String> texts(Place place) {
    String text = texts.get(place.labelled(""));
    return text == null ? List.of() : List.of(text);
  }

  @Override
  public Submission read() {
    return recogniser.recognise(document);
  }

  @Override
  public @Nullable Manuscript with(Proposal proposal) {
    Map<Spot, String> edited = EditedTexts.of(proposal.edits());
    List<Block> blocks = document.blocks().stream().map(block -> edited(block, edited)).toList();
    for (NewRow row : proposal.rows()) {
      blocks = blocks.stream().map(block -> RowBelow.put(block, row)).toList();
    }
    return new DocumentManuscript(
        new Document(document.file(), blocks, document.unread()), recogniser);
  }

  /** The table in which the place is, with the lines above it. */
  @Override
  public Manuscript around(Place place) {
    Place plain = place.labelled("");
    int first = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i) instanceof Table table) {
        if (holds(table, plain)) {
          List<Block> part = document.blocks().subList(first, i + 1);
          return new DocumentManuscript(new Document(document.file(), part, List.of()), recogniser);
        }
        first = i + 1;
      }
    }
    return this;
  }

  private static boolean holds(Table table, Place place) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.place().equals(place));
  }

  private static Block edited(Block block, Map<Spot, String> edited) {
    if (block instanceof Table table) {
      List<Row> rows = table.rows().stream().map(row -> edited(row, edited)).toList();
      return new Table(table.number(), rows, table.place());
    }
    if (block instanceof Paragraph paragraph) {
      String text = edited.get(new Spot(paragraph.place(), paragraph.text()));
      return text == null ? block : new Paragraph(text, paragraph.place());
    }
    return block;
  }

  private static Row edited(Row row, Map<Spot, String> edited) {
    return new Row(row.cells().stream().map(cell -> edited(cell, edited)).toList(), row.place());
  }

  private static Cell edited(Cell cell, Map<Spot, String> edited) {
    String text = edited.get(new Spot(cell.place(), cell.text()));
    return text == null
        ? cell
        : new Cell(
            text, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.place());
  }
}
