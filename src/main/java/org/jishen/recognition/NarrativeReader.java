package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Passage;
import org.jishen.submission.Statement;

/** Reads the narrative: headings give the section, everything else becomes statements. */
final class NarrativeReader {

  private final Headings headings;
  private final ClauseReader clauses;
  private final int most;
  private final List<String> path = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  /**
   * A reader.
   *
   * @param most statements that it reads; it is full with the paragraph that has the last of them
   */
  NarrativeReader(Headings headings, ClauseReader clauses, int most) {
    this.headings = headings;
    this.clauses = clauses;
    this.most = most;
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

  /** Nothing more is read. */
  boolean full() {
    return clauses.size() >= most;
  }

  /** A paragraph of text. */
  void read(String text, Place place) {
    String inline = headings.inline(text);
    if (!inline.isEmpty()) {
      heading(inline, Headings.markDepth(inline));
    }
    keep(text, place);
    clauses.read(text, place);
  }

  /** A paragraph that is read elsewhere, for the checks of its wording. */
  void keep(String text, Place place) {
    String section = String.join("/", path);
    passages.add(new Passage(passages.size() + 1, section, text, place.labelled(section)));
  }

  /** All paragraphs, in order. */
  List<Passage> passages() {
    return List.copyOf(passages);
  }

  /** All statements, in order. */
  List<Statement> statements() {
    return clauses.statements();
  }
}
