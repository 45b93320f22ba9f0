package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.document.Place;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/** Keeps the levels that rows stand under, and writes the indicators of a draft. */
final class IndicatorRows {

  private static final List<ColumnRole> WITHOUT_HEADER =
      List.of(ColumnRole.NAME, ColumnRole.VALUE, ColumnRole.WEIGHT);

  private final FormDraft draft;
  private final FormLabels labels;
  private final ColumnFit fit;
  private Scope scope = Scope.ANNUAL;
  private String level1 = "";
  private String level2 = "";
  private boolean cut;
  private boolean noted;

  IndicatorRows(FormDraft draft, FormLabels labels) {
    this.draft = draft;
    this.labels = labels;
    fit = new ColumnFit(labels.headers, labels.levels);
  }

  /** The next row breaks off, or editors noted that something is missing from it. */
  void doubtful(boolean isCut, boolean isNoted) {
    cut = isCut;
    noted = isNoted;
  }

  /** A block for a scope begins. */
  void begin(Scope next) {
    scope = next;
    level1 = "";
    level2 = "";
  }

  static boolean bracketed(String text, FormLabels labels) {
    String narrow = Folding.narrow(text).strip();
    if (!narrow.startsWith("[") || !narrow.endsWith("]") || narrow.length() > 30) {
      return false;
    }
    List<String> words = Token.words(narrow.substring(1, narrow.length() - 1));
    return !words.isEmpty() && words.stream().allMatch(labels.levels::any);
  }

  static List<Token> unbracketed(Token token, FormLabels labels) {
    if (!bracketed(token.text(), labels)) {
      return List.of(token);
    }
    String narrow = Folding.narrow(token.text()).strip();
    List<Token> levels = new ArrayList<>();
    for (String word : Token.words(narrow.substring(1, narrow.length() - 1))) {
      levels.add(new Token(word, token.hard(), token.column(), token.span(), token.place()));
    }
    return levels;
  }

  /** Takes the levels at the beginning of a row; true when a second level is among them. */
  boolean levels(List<Token> words) {
    boolean second = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      boolean onlyFirst = labels.levels.first(word) && !labels.levels.second(word);
      boolean both = labels.levels.first(word) && labels.levels.second(word);
      boolean above = i + 1 < words.size() && i == 0;
      if (onlyFirst && i > 0 || both && i > 0 || !labels.levels.first(word)) {
        second = true;
        if (onlyFirst) {
          level1 = word;
        }
        level2 = word;
      } else if (onlyFirst || above || labels.levels.satisfaction(word) || level1.isEmpty()) {
        level1 = word;
        level2 = both ? word : "";
        second = both;
      } else {
        level2 = word;
        second = true;
      }
    }
    return second;
  }

  /** Takes levels by the columns they stand in; "" where the column is blank. */
  void levels(String first, String second) {
    if (!first.isEmpty()) {
      level1 = first;
      level2 = labels.levels.satisfaction(first) ? first : "";
    }
    if (!second.isEmpty()) {
      level2 = second;
    }
  }

  /** Whether a row stands under a second level. */
  boolean underSecond() {
    return !level2.isEmpty();
  }

  /** A second level without an indicator. */
  void empty(Token at, @Nullable Scope other) {
    write(other == null ? scope : other, "", "", "", at.place(), at.place());
  }

  /** An indicator of which only the name is there. */
  void nameOnly(Token name) {
    write(scope, name.text(), "", "", name.place(), name.place());
  }

  /** Fits the words of a row to the columns; false when they do not fit. */
  boolean fit(List<Token> tokens, IndicatorHeader.@Nullable Part part) {
    List<ColumnRole> roles = roles(part);
    List<List<Token>> columns = fit.fit(tokens, roles);
    if (columns == null) {
      return false;
    }
    List<Token> found = new ArrayList<>();
    for (List<Token> column : columns) {
      found.add(merged(column, tokens.get(0)));
    }
    int level = roles.indexOf(ColumnRole.LEVEL2);
    int first = roles.indexOf(ColumnRole.LEVEL1);
    levels(first < 0 ? "" : found.get(first).text(), level < 0 ? "" : found.get(level).text());
    Token value =
        found.get(roles.indexOf(ColumnRole.VALUE) < 0 ? 0 : roles.indexOf(ColumnRole.VALUE));
    boolean lost = !value.hard() && labels.headers.nameLike(value.text()) && tokens.size() > 3;
    if (lost && roles.contains(ColumnRole.VALUE)) {
      return false;
    }
    IndicatorReading reading = new IndicatorReading(roles, heads(part), found, labels.headers);
    write(reading, part == null ? null : part.scope());
    return true;
  }

  private static List<ColumnRole> roles(IndicatorHeader.@Nullable Part part) {
    return part == null
        ? WITHOUT_HEADER
        : part.columns().stream().map(IndicatorHeader.Column::role).toList();
  }

  private static List<String> heads(IndicatorHeader.@Nullable Part part) {
    return part == null
        ? List.of("", "", "")
        : part.columns().stream().map(IndicatorHeader.Column::text).toList();
  }

  private static Token merged(List<Token> tokens, Token row) {
    if (tokens.isEmpty()) {
      return new Token("", row.hard(), row.column(), 1, row.place());
    }
    Token first = tokens.get(0);
    String text = ColumnLikeness.text(tokens);
    return new Token(text, first.hard(), first.column(), first.span(), first.place());
  }

  /** Writes what a row says, once for each scope it has a target for. */
  void write(IndicatorReading reading, @Nullable Scope other) {
    Token name = reading.of(ColumnRole.NAME);
    Token weight = reading.of(ColumnRole.WEIGHT);
    Scope where = other == null ? scope : other;
    if (reading.has(ColumnRole.VALUE_IMPLEMENTATION)) {
      Token whole = reading.of(ColumnRole.VALUE_IMPLEMENTATION);
      String value = reading.value(whole);
      write(Scope.IMPLEMENTATION, name.text(), value, weight.text(), name.place(), whole.place());
    }
    Token target = reading.target();
    write(where, name.text(), reading.value(target), weight.text(), name.place(), target.place());
  }

  private void write(
      Scope where, String name, String value, String weight, Place place, Place valuePlace) {
    boolean figure = labels.headers.compares(value) || value.chars().anyMatch(Character::isDigit);
    if ((cut && !figure) || (noted && value.isEmpty())) {
      return;
    }
    String path =
        "绩效指标/"
            + (where == Scope.ANNUAL ? "年度" : "实施期")
            + (level2.isEmpty() ? level1.isEmpty() ? "" : "/" + level1 : "/" + level2)
            + (name.isEmpty() ? "" : "/" + name);
    draft.indicators.add(
        new FormDraft.IndicatorEntry(
            where,
            level1,
            level2,
            name,
            value,
            weight,
            place.labelled(path),
            valuePlace.labelled(path)));
  }
}
