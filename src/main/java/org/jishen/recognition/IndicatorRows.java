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

  private static final List<ColumnRole> PARENT =
      List.of(ColumnRole.VALUE, ColumnRole.ACTUAL, ColumnRole.WEIGHT, ColumnRole.SCORE);

  private final FormDraft draft;
  private final FormLabels labels;
  private final ColumnFit fit;
  private Scope scope = Scope.ANNUAL;
  private String level1 = "";
  private String level2 = "";
  private String above = "";
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
    above = "";
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
      boolean bracket = token.text().startsWith("[") && token.text().indexOf(']') > 0;
      String text = bracket ? token.text().substring(1).replaceFirst("]", "") : token.text();
      return List.of(new Token(text, token.hard(), token.column(), token.span(), token.place()));
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
      second = level(words.get(i).text(), i == 0, i + 1 < words.size());
    }
    return second;
  }

  private boolean level(String word, boolean leads, boolean more) {
    LevelWords words = labels.levels;
    boolean first = words.first(word);
    boolean both = first && words.second(word);
    if (words.above(word)) {
      above = word;
    } else if (first && !above.isEmpty()) {
      level1 = word;
      level2 = word;
      return true;
    }
    if (!first || !leads) {
      level1 = first && !both ? word : level1;
      level2 = word;
      return true;
    }
    if (!both || more || words.satisfaction(word) || level1.isEmpty()) {
      level1 = word;
      level2 = both ? word : "";
      return both;
    }
    level2 = word;
    return true;
  }

  /** Takes levels by the columns they stand in; "" where the column is blank. */
  void levels(String first, String second) {
    if (!first.isEmpty()) {
      level1 = first;
      level2 = labels.levels.satisfaction(first) ? first : "";
    }
    if (!second.isEmpty()) {
      above = labels.levels.above(level1) ? level1 : above;
      boolean below = !above.isEmpty() && labels.levels.first(second);
      level1 = below ? second : level1;
      level2 = second;
    }
  }

  /** Whether a row stands under a first level. */
  boolean underFirst() {
    return !level1.isEmpty();
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
    List<ColumnRole> roles = pointsOnly(tokens, roles(part));
    List<Token> words = roles.contains(ColumnRole.SIGN) ? signs(tokens) : tokens;
    List<List<Token>> columns = fit.fit(words, roles);
    if (columns == null) {
      return false;
    }
    if (cut && unfinished(words, columns, roles)) {
      return true;
    }
    List<Token> found = new ArrayList<>();
    for (List<Token> column : columns) {
      found.add(merged(column, tokens.get(0)));
    }
    int level = roles.indexOf(ColumnRole.LEVEL2);
    int first = roles.indexOf(ColumnRole.LEVEL1);
    levels(first < 0 ? "" : found.get(first).text(), level < 0 ? "" : found.get(level).text());
    IndicatorReading reading = new IndicatorReading(roles, heads(part), found, labels.headers);
    if (namesOnly(reading)) {
      return false;
    }
    write(reading, part == null ? null : part.scope());
    return true;
  }

  /**
   * A row over its parts (其中) has weight and points and no target of its own: two numbers where
   * there are columns for four.
   */
  private static List<ColumnRole> pointsOnly(List<Token> tokens, List<ColumnRole> roles) {
    boolean columns = roles.containsAll(PARENT) && tokens.size() == 3;
    boolean points =
        columns
            && tokens.subList(1, 3).stream()
                .allMatch(token -> ColumnLikeness.points(Folding.narrow(token.text())));
    if (!points) {
      return roles;
    }
    return roles.stream()
        .map(role -> role == ColumnRole.VALUE ? ColumnRole.PLACES : role)
        .map(role -> role == ColumnRole.ACTUAL ? ColumnRole.PLACES : role)
        .toList();
  }

  /** The row breaks off in its target, so that the figure may be half of one. */
  private boolean unfinished(List<Token> words, List<List<Token>> columns, List<ColumnRole> roles) {
    Token last = words.get(words.size() - 1);
    int value = roles.indexOf(ColumnRole.VALUE);
    boolean ends =
        value < 0 || columns.subList(value + 1, columns.size()).stream().allMatch(List::isEmpty);
    char end = last.text().charAt(last.text().length() - 1);
    return ends && !labels.headers.sign(last.text()) && (Character.isDigit(end) || !figure(last));
  }

  private static boolean figure(Token token) {
    return token.text().chars().anyMatch(Character::isDigit);
  }

  /** Comparators in a column of their own are no part of the figure behind them. */
  private List<Token> signs(List<Token> tokens) {
    List<Token> parted = new ArrayList<>();
    for (Token token : tokens) {
      List<String> words = List.of(token.text().split(" ", 2));
      boolean two = !token.hard() && words.size() == 2 && labels.headers.sign(words.get(0));
      for (String word : two ? words : List.of(token.text())) {
        parted.add(new Token(word, token.hard(), token.column(), token.span(), token.place()));
      }
    }
    return parted;
  }

  /** Name and target are two names of one list: the cells between them are lost. */
  private boolean namesOnly(IndicatorReading reading) {
    Token name = reading.of(ColumnRole.NAME);
    Token value = reading.of(ColumnRole.VALUE);
    if (value.hard() || value.blank() || figure(value) || figure(name)) {
      return false;
    }
    String first = name.text();
    String second = value.text();
    int shorter = Math.min(first.length(), second.length());
    int common = 0;
    while (common < shorter
        && first.charAt(first.length() - 1 - common)
            == second.charAt(second.length() - 1 - common)) {
      common++;
    }
    return common >= 3 || labels.headers.counts(second);
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

  /** A level alone in its row is only the head of the indicators that follow in rows below. */
  private void withoutHead(Scope where, String name, String value) {
    int last = draft.indicators.size() - 1;
    if (last < 0 || (name.isEmpty() && value.isEmpty())) {
      return;
    }
    FormDraft.IndicatorEntry before = draft.indicators.get(last);
    boolean head = before.name().isEmpty() && before.value().isEmpty();
    if (head && before.scope() == where && before.level2().equals(level2)) {
      draft.indicators.remove(last);
    }
  }

  private void write(
      Scope where, String name, String value, String weight, Place place, Place valuePlace) {
    if (value.isEmpty() && (cut || noted)) {
      return;
    }
    String path =
        "绩效指标/"
            + (where == Scope.ANNUAL ? "年度" : "实施期")
            + (level2.isEmpty() ? level1.isEmpty() ? "" : "/" + level1 : "/" + level2)
            + (name.isEmpty() ? "" : "/" + name);
    withoutHead(where, name, value);
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
