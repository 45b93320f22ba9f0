package org.jishen.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.document.Block;
import org.jishen.document.Paragraph;
import org.jishen.document.Place;
import org.jishen.document.Row;
import org.jishen.document.Table;

/**
 * What stands in the upper or lower margin of the pages of a Word file: templates print the unit of
 * the amounts or the department there. Each text counts once, whatever the number of sections, and
 * page numbers not at all; in a page that is printed the same is read off the first page.
 */
final class MarginTexts {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\s\\d\\p{Punct}第页共—–·－／]*+(?:(?i:page|of)[\\s\\d\\p{Punct}]*+)*+");

  private final Place place;
  private final Set<String> texts = new LinkedHashSet<>();

  private MarginTexts(Place place) {
    this.place = place;
  }

  /** The upper margins of a file. */
  static MarginTexts above(String file) {
    return new MarginTexts(Place.inFile(file).labelled("页眉"));
  }

  /** The lower margins of a file. */
  static MarginTexts below(String file) {
    return new MarginTexts(Place.inFile(file).labelled("页脚"));
  }

  /** One of these margins. */
  void add(String text) {
    if (!PAGE_NUMBER.matcher(text).matches()) {
      texts.add(text.strip());
    }
  }

  /** One of these margins, read as a document of its own: a row of a table is one text. */
  void add(Iterable<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        add(paragraph.text());
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> add(text(row)));
      }
    }
  }

  private static String text(Row row) {
    return row.cells().stream()
        .map(cell -> cell.text().strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Takes them into the document. */
  void write(OfficeBlocks blocks) {
    texts.forEach(text -> blocks.paragraph(text, place));
  }
}
