package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Block;
import org.jishen.document.Place;
import org.jishen.document.Table;
import org.jishen.document.Unread;
import org.jishen.knowledge.Message;

/** What was not read, lines that follow each other gathered into one entry. */
final class Skipped {

  /** Why lines were not read. */
  enum Reason {
    COVER("recognition.skipped.cover"),
    CONTENTS("recognition.skipped.contents"),
    DUTIES("recognition.skipped.duties"),
    GLOSSARY("recognition.skipped.glossary"),
    NOTICE("recognition.skipped.notice"),
    CHART("recognition.skipped.chart"),
    PAGE("recognition.skipped.page"),
    TOO_MUCH("recognition.statements", false),
    NOT_UNDERSTOOD("recognition.budget.unread", false);

    private final String key;
    private final boolean deliberate;

    Reason(String key) {
      this(key, true);
    }

    Reason(String key, boolean deliberate) {
      this.key = key;
      this.deliberate = deliberate;
    }
  }

  private static final int QUOTE = 20;

  private final List<Unread> entries = new ArrayList<>();
  private Reason reason = Reason.NOT_UNDERSTOOD;
  private Place first = Place.inFile("");
  private String quote = "";
  private int lines;

  /** A block was not read. */
  void add(Block block, Reason why, String text) {
    int count = block instanceof Table table ? Math.max(1, table.rows().size()) : 1;
    add(block.place(), count, why, text);
  }

  /** Some lines were not read. */
  void add(Place place, int count, Reason why, String text) {
    if (lines > 0 && why != reason) {
      understood();
    }
    if (lines == 0) {
      reason = why;
      first = place;
      quote = text.length() > QUOTE ? text.substring(0, QUOTE) + "…" : text;
    }
    lines += count;
  }

  /** Something else was understood, so that what follows is a new entry. */
  void understood() {
    if (lines > 0) {
      entries.add(new Unread(first, Message.of(reason.key, lines, quote), reason.deliberate));
      lines = 0;
    }
  }

  /** All entries in order. */
  List<Unread> entries() {
    understood();
    return List.copyOf(entries);
  }
}
