package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where forms begin and end, by titles and labels, in one pass over the rows. */
final class FormSplitter {

  /** The rows of one form, from a first to behind a last. */
  record Span(int from, int to) {}

  private static final int PREAMBLE = 8;
  private static final int SILENCE = 60;

  /** Rows of a table that is more than a line with a border. */
  private static final int TABLE = 4;

  private static final int LONGEST_CAPTION = 20;

  private final FormLabels labels;
  private final List<GridRow> rows;
  private final List<RowSigns> signs;
  private final List<Span> spans = new ArrayList<>();
  private final List<GridRow> unreadable = new ArrayList<>();
  private @Nullable FormEvidence open;
  private boolean narrating;

  FormSplitter(FormLabels labels, List<GridRow> rows, List<RowSigns> signs) {
    this.labels = labels;
    this.rows = rows;
    this.signs = signs;
  }

  List<Span> spans() {
    for (int i = 0; i < rows.size(); i++) {
      row(i);
    }
    close(rows.size());
    return spans;
  }

  /** Titles of forms above tables in which nothing of a form could be recognised. */
  List<GridRow> unreadable() {
    return unreadable;
  }

  private void row(int i) {
    RowSigns sign = signs.get(i);
    if (narrated(i, sign)) {
      close(i);
      return;
    }
    FormEvidence form = open;
    if (!sign.title().isEmpty()) {
      title(i, sign, form);
      return;
    }
    if (form != null && ends(i, sign, form)) {
      close(i);
      form = null;
    }
    if (form == null) {
      if (begins(i, sign)) {
        open = new FormEvidence(start(i, sign), labels);
        open.add(i, rows.get(i), sign);
      }
      return;
    }
    form.add(i, rows.get(i), sign);
  }

  /** The row describes a project in a narrative, in the words of a form. */
  private boolean narrated(int i, RowSigns sign) {
    GridRow row = rows.get(i);
    boolean heading = !row.table() && labels.titles.narrative(row.first());
    narrating = heading || (narrating && !row.table() && sign.title().isEmpty());
    return narrating;
  }

  private void title(int i, RowSigns sign, @Nullable FormEvidence form) {
    boolean fresh = form == null || form.labelled() || i - form.last() > PREAMBLE;
    if (fresh) {
      int from = unitAbove(i) ? i - 1 : i;
      close(from);
      open = new FormEvidence(from, labels);
    }
    FormEvidence now = open;
    if (now != null) {
      now.title(i);
      if (sign.labelled()) {
        now.add(i, rows.get(i), sign);
      }
    }
  }

  /** The margin of a page, or a line above the title, says the unit of the amounts below. */
  private boolean unitAbove(int title) {
    GridRow above = title == 0 ? null : rows.get(title - 1);
    return above != null && !above.table() && !PieceScanner.unit(above.text()).isEmpty();
  }

  private boolean begins(int i, RowSigns sign) {
    return sign.header()
        || sign.level()
        || sign.wide()
        || sign.listed()
        || sign.opensForm()
        || SentenceIndicators.several(rows.get(i).first(), labels);
  }

  /** A list of goals and indicators has the name of its project on the line before. */
  private int start(int i, RowSigns sign) {
    return sign.listed() && i > 0 && !rows.get(i - 1).table() ? i - 1 : i;
  }

  private boolean ends(int i, RowSigns sign, FormEvidence form) {
    GridRow row = rows.get(i);
    if (sign.opensName() && (form.named() || form.inIndicators())) {
      return true;
    }
    if (form.listed()) {
      return sign.listed() ? overview(row) && form.overviewed() : !unlisted(i);
    }
    if (form.inIndicators()) {
      return !sign.header() && !sign.level() && endsIndicators(row, form);
    }
    if (i - form.last() > (form.labelled() ? SILENCE : PREAMBLE)) {
      return true;
    }
    return RowSigns.heading(row) && !sign.labelled() && !sign.level() && !form.inText();
  }

  private static boolean overview(GridRow row) {
    String text = row.first();
    return text.substring(0, Math.min(text.length(), 12)).contains("概况");
  }

  /** A line that a list goes on behind: not the name of the next project. */
  private boolean unlisted(int i) {
    return i + 1 < rows.size() && signs.get(i + 1).listed() && !overview(rows.get(i + 1));
  }

  private boolean endsIndicators(GridRow row, FormEvidence form) {
    String text = row.first().strip();
    if (text.isEmpty() || row.cut() || labels.footer(text)) {
      return false;
    }
    boolean sameBlock = row.block() == form.block();
    if (row.table()) {
      return !sameBlock && (form.footed() || form.complete());
    }
    if (form.footed()) {
      return !row.first().contains(":") && !row.first().contains("：");
    }
    if (SentenceIndicators.in(text, labels) || !said(text)) {
      return false;
    }
    return form.table()
        || RowSigns.heading(row)
        || RowSigns.prose(row)
        || text.endsWith("表")
        || !PieceScanner.unit(text).isEmpty();
  }

  /** It says something: it is no row of dots and no page number. */
  private static boolean said(String text) {
    return text.chars().anyMatch(c -> Folding.han((char) c));
  }

  private void close(int end) {
    FormEvidence form = open;
    open = null;
    if (form != null && form.enough()) {
      spans.add(new Span(form.from(), Math.min(end, form.end())));
    } else if (form != null && overTable(form.from(), end)) {
      unreadable.add(rows.get(form.from()));
    }
  }

  /** A title, perhaps with year and unit in lines of their own, stands right above a table. */
  private boolean overTable(int title, int end) {
    int first = title + 1;
    while (first < end && !rows.get(first).table() && caption(rows.get(first).first())) {
      first++;
    }
    int last = first;
    while (last < end
        && rows.get(last).table()
        && rows.get(last).block() == rows.get(first).block()) {
      last++;
    }
    return !signs.get(title).title().isEmpty() && last - first >= TABLE;
  }

  private static boolean caption(String text) {
    String line = text.strip();
    return line.length() <= LONGEST_CAPTION && !line.endsWith("表");
  }
}
