package org.jishen.recognition;

import org.jishen.submission.FieldKey;

/** What speaks for a form while its rows are gone through. */
final class FormEvidence {

  private static final int ENOUGH = 3;
  private static final int TEXT_LINES = 16;

  private final FormLabels labels;
  private int from;
  private int last;
  private int block;
  private int titles;
  private int labelledRows;
  private int levelRows;
  private int wideRows;
  private boolean named;
  private boolean owner;
  private boolean money;
  private boolean goal;
  private boolean text;
  private boolean header;
  private boolean sentences;
  private boolean list;
  private boolean overview;
  private boolean footed;
  private boolean complete;
  private boolean table;

  FormEvidence(int from, FormLabels labels) {
    this.from = from;
    this.last = from;
    this.labels = labels;
  }

  /** A title line. */
  void title(int i) {
    titles++;
    last = i;
  }

  /** A row with what it says. */
  void add(int i, GridRow row, RowSigns sign) {
    boolean sentence = SentenceIndicators.in(row.first(), labels);
    boolean indicator = sign.header() || sign.level() || sign.wide() || sign.listed() || sentence;
    if (inIndicators()) {
      footed |= !indicator && (labels.footer(row.first()) || footerField(sign));
      block = row.block();
      last = i;
    } else if (sign.labelled() || indicator) {
      labels(sign);
      last = i;
      block = row.block();
    }
    if (indicator) {
      indicators(row, sign, sentence);
    }
  }

  private static boolean footerField(RowSigns sign) {
    Label label = sign.leading();
    FieldKey field = label == null ? null : label.field();
    return field == FieldKey.LEADER || field == FieldKey.HANDLER || field == FieldKey.FILED_AT;
  }

  private void indicators(GridRow row, RowSigns sign, boolean sentence) {
    header |= sign.header();
    levelRows += sign.level() ? 1 : 0;
    wideRows += sign.wide() ? 1 : 0;
    sentences |= sentence;
    if (sign.listed()) {
      list = true;
      overview |= row.first().contains("概况");
    }
    table = row.table();
    complete |= sign.level() && row.text().contains("满意度");
  }

  private void labels(RowSigns sign) {
    labelledRows += sign.labelled() ? 1 : 0;
    named |= sign.field(FieldKey.NAME);
    owner |= sign.field(FieldKey.DEPARTMENT) || sign.field(FieldKey.UNIT);
    money |= sign.is(Label.Role.FUND_TOTAL) || sign.is(Label.Role.FUND_BLOCK);
    goal |= sign.is(Label.Role.GOAL) || sign.is(Label.Role.GOAL_GROUP);
    text |=
        sign.field(FieldKey.OVERVIEW)
            || sign.field(FieldKey.BASIS)
            || sign.field(FieldKey.PERIOD)
            || sign.field(FieldKey.ATTRIBUTE);
  }

  int from() {
    return from;
  }

  int last() {
    return last;
  }

  int block() {
    return block;
  }

  boolean labelled() {
    return labelledRows > 0 || inIndicators();
  }

  boolean named() {
    return named;
  }

  boolean listed() {
    return list;
  }

  boolean overviewed() {
    return overview;
  }

  boolean footed() {
    return footed;
  }

  boolean complete() {
    return complete;
  }

  boolean table() {
    return table;
  }

  /** The indicator block has begun. */
  boolean inIndicators() {
    return header || levelRows > 0 || sentences || wideRows > 0 || list;
  }

  /** A goal or another long text may be going on. */
  boolean inText() {
    return goal || text || (titles > 0 && !labelled());
  }

  /** Where the rows end that may still belong to it when nothing else ends it. */
  int end() {
    return inIndicators() ? Integer.MAX_VALUE : last + TEXT_LINES;
  }

  /** It is a form, not only a table or text in which some of the words stand. */
  boolean enough() {
    boolean indicators = header || levelRows > 1 || sentences || wideRows > 1 || list;
    int points = Math.min(titles, 1) + one(named) + one(owner) + one(money) + one(goal) + one(text);
    points += indicators ? 2 : 0;
    boolean head = titles > 0 && named;
    boolean core = indicators || goal || (money && (named || (titles > 0 && owner))) || head;
    boolean spread = labelledRows > 1 || titles > 0 || indicators;
    boolean alone = indicators && (levelRows > 1 || list || titles > 0 || sentences);
    return core && spread && (points >= ENOUGH || alone || head);
  }

  private static int one(boolean yes) {
    return yes ? 1 : 0;
  }
}
