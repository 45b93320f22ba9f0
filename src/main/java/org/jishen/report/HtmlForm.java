package org.jishen.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jishen.report.FormSheet.Block;
import org.jishen.report.FormSheet.Cell;
import org.jishen.review.Finding;
import org.jishen.rulebook.Grade;

/** Draws a form again as a table, with its findings at their cells. */
final class HtmlForm {

  /** The columns of the indicators, of which other rows take several. */
  private static final int COLUMNS = 4;

  private final Html html;
  private final Wording words;
  private final String prefix;
  private final CellFindings findings;
  private final int columns;

  /**
   * A drawing.
   *
   * @param prefix of the ids of the findings of this file
   */
  HtmlForm(Html html, Wording words, String prefix, FormSheet sheet, CellFindings findings) {
    this.html = html;
    this.words = words;
    this.prefix = prefix;
    this.findings = findings;
    this.columns =
        sheet.blocks().stream().mapToInt(block -> block.heads().size()).reduce(COLUMNS, Math::max);
  }

  void write(String caption, FormSheet sheet) throws IOException {
    html.open("div", "class", "wide").open("table", "class", "form");
    html.leaf("caption", caption);
    if (!findings.elsewhere().isEmpty()) {
      html.open("tbody").open("tr");
      html.leaf("th", words.say("report.html.whole"), "scope", "row");
      html.open("td", "colspan", String.valueOf(columns - 1), "class", mark(findings.elsewhere()));
      chips(findings.elsewhere());
      html.close().close().end();
    }
    for (Block block : sheet.blocks()) {
      block(block);
    }
    html.close().end();
  }

  private void block(Block block) throws IOException {
    html.open("tbody").open("tr");
    html.leaf(
        "th",
        block.heading().in(words.lang()),
        "colspan",
        String.valueOf(columns),
        "scope",
        "rowgroup",
        "class",
        "block");
    html.close();
    if (!block.heads().isEmpty()) {
      html.open("tr");
      for (int i = 0; i < block.heads().size(); i++) {
        html.leaf(
            "th",
            block.heads().get(i).in(words.lang()),
            "scope",
            "col",
            "colspan",
            span(i, block.heads().size()));
      }
      html.end();
    }
    boolean levels = block.heads().size() >= COLUMNS;
    for (int i = 0; i < block.rows().size(); i++) {
      row(block.rows(), i, levels);
    }
    html.end();
  }

  private void row(List<List<Cell>> rows, int at, boolean levels) throws IOException {
    html.open("tr");
    List<Cell> cells = rows.get(at);
    for (int i = 0; i < cells.size(); i++) {
      if (levels && i < 2) {
        int run = run(rows, at, i);
        if (run > 0) {
          html.leaf(
              "th",
              cells.get(i).text(),
              "scope",
              "row",
              "rowspan",
              run > 1 ? String.valueOf(run) : "");
        }
      } else if (i == 0) {
        html.leaf("th", cells.get(i).text(), "scope", "row");
      } else {
        cell(cells.get(i), span(i, cells.size()));
      }
    }
    html.end();
  }

  /** How many rows from here on have the same levels; 0 where the row above has them already. */
  private static int run(List<List<Cell>> rows, int at, int column) {
    if (at > 0 && same(rows.get(at - 1), rows.get(at), column)) {
      return 0;
    }
    int end = at + 1;
    while (end < rows.size() && same(rows.get(end - 1), rows.get(end), column)) {
      end++;
    }
    return end - at;
  }

  private static boolean same(List<Cell> one, List<Cell> other, int column) {
    for (int i = 0; i <= column; i++) {
      if (!one.get(i).text().equals(other.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** The last cell of a row takes the columns that are left. */
  private String span(int column, int cells) {
    int span = column == cells - 1 ? columns - cells + 1 : 1;
    return span > 1 ? String.valueOf(span) : "";
  }

  private void cell(Cell cell, String span) throws IOException {
    List<Finding> here = findings.at(cell);
    html.open("td", "colspan", span, "class", mark(here));
    html.text(cell.text());
    if (!here.isEmpty()) {
      html.text(" ");
      chips(here);
    }
    html.close();
  }

  private static String mark(List<Finding> here) {
    Optional<Grade> worst = here.stream().map(Finding::grade).min(Comparator.naturalOrder());
    return worst.map(grade -> "h-" + grade).orElse("");
  }

  private void chips(List<Finding> here) throws IOException {
    for (Finding finding : here) {
      String title = words.grade(finding.grade()) + " " + finding.in(words.lang()).title();
      html.leaf(
          "a",
          finding.rule(),
          "class",
          finding.grade().name(),
          "href",
          "#" + prefix + finding.id(),
          "title",
          title,
          "data-f",
          Wording.letter(finding));
      html.text(" ");
    }
  }
}
