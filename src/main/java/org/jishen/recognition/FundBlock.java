package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fund block: lines of label and amount, two such side by side, columns of budget and
 * execution, and cost tables.
 */
final class FundBlock {

  private static final Pattern AMOUNT =
      Pattern.compile("-?[0-9][0-9,]*+(?:\\.[0-9]++)? ?(?:元|千元|万元?|亿元)?");
  private static final Pattern YEAR_HEAD = Pattern.compile("^20[0-9]{2}年度?金额 *[:：]? *");
  private static final int LONGEST_LABEL = 30;

  private record Column(ColumnRole role, String head) {}

  private final FormDraft draft;
  private final FormLabels labels;
  private final ColumnFit fit;
  private final List<Column> columns = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();

  private @Nullable Piece pending;
  private @Nullable Piece pair;
  private final List<Piece> values = new ArrayList<>();
  private int ordinal;
  private int start;
  private int rowStart;
  private int rowEnd;
  private boolean totals;
  private boolean heads;
  private boolean pairs;
  private boolean grouped;

  FundBlock(FormDraft draft, FormLabels labels) {
    this.draft = draft;
    this.labels = labels;
    fit = new ColumnFit(labels.headers, labels.levels);
  }

  /** A new row or line begins. */
  void row() {
    flush();
    boolean blank =
        draft.funds.subList(start, draft.funds.size()).stream()
            .allMatch(entry -> entry.text().isEmpty() && entry.place().column() > 0);
    rowStart = blank ? start : 0;
    rowEnd = blank ? draft.funds.size() : 0;
    start = draft.funds.size();
    ordinal = -1;
    totals = false;
    heads = false;
    pairs = false;
  }

  /** A label of the block. */
  void label(Piece piece, Label label) {
    if (!piece.unit().isEmpty() && draft.amountUnit.isEmpty()) {
      draft.amountUnit = piece.unit();
    }
    if (label.is(Label.Role.FUND_COLUMN)) {
      column(piece, label);
      return;
    }
    Piece before = pending;
    boolean subtotal = labels.vocabulary.funds().subtotals().contains(Folding.key(piece.text()));
    if (subtotal && before != null && before.is(Label.Role.FUND_SOURCE) && values.isEmpty()) {
      grouped = true;
      return;
    }
    flush();
    boolean other = !piece.unit().isEmpty() && !piece.unit().equals(draft.amountUnit);
    pending = other ? piece.withUnit() : piece;
    String key = Folding.key(piece.text());
    grouped &= labels.vocabulary.funds().tops().stream().noneMatch(key::contains);
    if (label.is(Label.Role.FUND_BLOCK)) {
      return;
    }
    ordinal++;
    Scope scope = label.scope();
    if (scope != null) {
      if (!totals) {
        scopes.clear();
      }
      if (totals && scope == Scope.ANNUAL && labels.headers.scope(piece.text()) == scope) {
        wholeBefore();
      }
      totals = true;
      scopes.add(scope);
    }
  }

  /** 资金总额 beside 当年资金 is that of the whole project. */
  private void wholeBefore() {
    int last = draft.funds.size() - 1;
    FormDraft.FundEntry entry = last < 0 ? null : draft.funds.get(last);
    if (entry != null
        && ordinal == 1
        && entry.scope() == Scope.ANNUAL
        && labels.headers.scope(entry.label()) == null) {
      scopes.set(0, Scope.IMPLEMENTATION);
      draft.funds.set(last, entry.in(Scope.IMPLEMENTATION));
    }
  }

  private void column(Piece piece, Label label) {
    Piece before = pending;
    boolean line = before != null && !before.is(Label.Role.FUND_BLOCK);
    if (line || pairs) {
      flushPair();
      pairs = true;
      pair = piece;
      return;
    }
    pending = null;
    if (!heads) {
      columns.clear();
      heads = true;
    }
    ColumnRole role = label.column();
    boolean first = columns.isEmpty() && role == ColumnRole.NOTE;
    if (role != null && !first) {
      columns.add(new Column(role, piece.text()));
    }
  }

  /** What stands beside a label; without one it may be a line with a label of its own. */
  void text(Piece piece) {
    if (below(piece)) {
      return;
    }
    if (pending != null) {
      values.add(piece);
    } else if (!heads && !piece.blank()) {
      free(piece);
    }
  }

  /** An amount in the row below a row of nothing but labels belongs to the label above it. */
  private boolean below(Piece piece) {
    if (ordinal >= 0 || !AMOUNT.matcher(Folding.narrow(piece.text())).matches()) {
      return false;
    }
    for (int i = rowStart; i < rowEnd; i++) {
      FormDraft.FundEntry entry = draft.funds.get(i);
      if (entry.place().column() == piece.place().column() && rowEnd - rowStart > 1) {
        String path = entry.place().label();
        draft.funds.set(i, entry.with(piece.text().strip(), piece.place().labelled(path)));
        columns.clear();
        return true;
      }
    }
    return false;
  }

  /** A line whose label is in no list: 保安服务费 191. */
  private void free(Piece piece) {
    List<String> words = Token.words(piece.text());
    String first = words.isEmpty() ? "" : words.get(0);
    boolean named =
        first.length() <= LONGEST_LABEL
            && !first.isEmpty()
            && !AMOUNT.matcher(first).matches()
            && labels.vocabulary.funds().endings().stream()
                .anyMatch(Folding.withoutEndBrackets(first)::endsWith);
    if (!named) {
      return;
    }
    ordinal++;
    pending = new Piece(null, first, "", piece.column(), piece.place());
    if (words.size() > 1) {
      String rest = piece.text().strip().substring(first.length()).strip();
      values.add(new Piece(null, rest, "", piece.column(), piece.place()));
    }
  }

  /** The block ends, or another label begins. */
  void flush() {
    flushPair();
    Piece label = pending;
    pending = null;
    if (label != null && !pairs) {
      line(label);
    }
    values.clear();
    pair = null;
  }

  private void flushPair() {
    Piece head = pair;
    Piece label = pending;
    if (head != null && label != null) {
      Piece value = values.isEmpty() ? null : values.get(0);
      add(
          label,
          head.text(),
          value == null ? "" : value.text(),
          (value == null ? head : value).place());
      values.clear();
      pair = null;
    }
  }

  private void line(Piece label) {
    boolean said = values.stream().anyMatch(value -> !value.blank());
    if (label.is(Label.Role.FUND_BLOCK)) {
      boolean amount =
          values.stream().anyMatch(value -> value.text().chars().anyMatch(Character::isDigit));
      if (amount) {
        ordinal++;
        add(label, "", joined(), values.get(0).place());
      }
      return;
    }
    if (columns.isEmpty() || !said) {
      Place place = values.isEmpty() ? label.place() : values.get(0).place();
      add(label, "", joined(), place);
      return;
    }
    columns(label);
  }

  /** The amount alone where the first cell is one; otherwise all that stands there. */
  private String joined() {
    List<Piece> filled = values.stream().filter(value -> !value.blank()).toList();
    if (!filled.isEmpty() && AMOUNT.matcher(Folding.narrow(filled.get(0).text())).matches()) {
      return filled.get(0).text();
    }
    String all = String.join(" ", filled.stream().map(Piece::text).toList());
    int part = all.indexOf("其中");
    boolean amount =
        part > 0 && AMOUNT.matcher(Folding.narrow(all.substring(0, part)).strip()).matches();
    return amount ? all.substring(0, part).strip() : YEAR_HEAD.matcher(all).replaceFirst("");
  }

  private void columns(Piece label) {
    List<Token> tokens = new ArrayList<>();
    for (Piece value : values) {
      boolean cell = values.size() >= columns.size();
      List<String> words = cell ? List.of(value.text()) : Token.words(value.text());
      for (String word : words.isEmpty() ? List.of("") : words) {
        tokens.add(new Token(word, cell, value.column(), 1, value.place()));
      }
    }
    while (tokens.size() > columns.size() && tokens.get(tokens.size() - 1).blank()) {
      tokens.remove(tokens.size() - 1);
    }
    List<List<Token>> found = fit.fit(tokens, columns.stream().map(FundBlock::role).toList());
    if (found == null) {
      add(label, columns.get(0).head(), joined(), values.get(0).place());
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      List<Token> held = found.get(i);
      if (columns.get(i).role() != ColumnRole.NOTE) {
        Place place = held.isEmpty() ? label.place() : held.get(0).place();
        add(label, columns.get(i).head(), ColumnLikeness.text(held), place);
      }
    }
  }

  /** Numbers of a fund line are amounts before they are points. */
  private static ColumnRole role(Column column) {
    boolean points = column.role() == ColumnRole.WEIGHT || column.role() == ColumnRole.SCORE;
    return points ? ColumnRole.POINTS : column.role();
  }

  private void add(Piece label, String column, String text, Place place) {
    Scope scope =
        scopes.isEmpty()
            ? Scope.ANNUAL
            : scopes.get(Math.min(Math.max(ordinal, 0), scopes.size() - 1));
    String printed = label.text().replace(" ", "");
    String line =
        printed.startsWith("其中") ? printed.substring(2).replaceFirst("^[:：]", "") : printed;
    String path =
        "资金/"
            + (scope == Scope.ANNUAL ? "年度" : "实施期")
            + "/"
            + line
            + (column.isEmpty() ? "" : "/" + column);
    boolean head = labels.vocabulary.funds().tops().stream().anyMatch(line::contains);
    boolean part = printed.startsWith("其中") || (grouped && !head);
    draft.funds.add(
        new FormDraft.FundEntry(scope, line, column, text.strip(), part, place.labelled(path)));
  }
}
