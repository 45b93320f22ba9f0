package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Statement;

/** Reads the narrative: headings give the section, everything else becomes statements. */
final class NarrativeReader {

  private final Headings headings;
  private final ClauseReader clauses;
  private final List<String> path = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();

  NarrativeReader(Headings headings, ClauseReader clauses) {
    this.headings = headings;
    this.clauses = clauses;
  }

  /** A part of the disclosure begins. */
  void begin() {
    path.clear();
    depths.clear();
    clauses.section("");
  }

  /** A heading. */
  void heading(String heading, int depth) {
    while (!depths.isEmpty() && depths.get(depths.size() - 1) >= depth) {
      depths.remove(depths.size() - 1);
      path.remove(path.size() - 1);
    }
    depths.add(depth);
    path.add(Printed.line(heading.strip().replaceFirst("[:：]$", "")));
    clauses.section(String.join("/", path));
  }

  /** A paragraph of text. */
  void read(String text, Place place) {
    String inline = headings.inline(text);
    if (!inline.isEmpty()) {
      heading(inline, Headings.markDepth(inline));
    }
    clauses.read(text, place);
  }

  /** All statements, in order. */
  List<Statement> statements() {
    return clauses.statements();
  }
}
