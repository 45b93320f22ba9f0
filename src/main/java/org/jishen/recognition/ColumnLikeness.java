package org.jishen.recognition;

import java.util.List;
import java.util.regex.Pattern;

/** How much words look like what a column holds; figures were set by trying real forms. */
final class ColumnLikeness {

  private static final int NEVER = -1_000_000;
  private static final int SHORT = 12;
  private static final int LONG = 60;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*+(?:\\.[0-9]++)?");
  private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}+(?:\\.[0-9]++)?分?");
  private static final Pattern RATE = Pattern.compile("-?[0-9][0-9,]*+(?:\\.[0-9]++)?%?");
  private static final Pattern MONEY =
      Pattern.compile("-?[0-9][0-9,]*+(?:\\.[0-9]++)?(?:元|千元|万元?|亿元)?");
  private static final Pattern DASH = Pattern.compile("[-—–/\\\\]{1,4}");
  private static final Pattern LIST_MARK = Pattern.compile("指标[0-9]{0,2}[:.、]?|[0-9]{1,2}[:.、]?");

  private final HeaderWords words;
  private final LevelWords levels;

  ColumnLikeness(HeaderWords words, LevelWords levels) {
    this.words = words;
    this.levels = levels;
  }

  /** The most words that a column may take. */
  static int most(ColumnRole role) {
    return switch (role) {
      case NAME, NOTE -> 32;
      case VALUE, VALUE_IMPLEMENTATION, ACTUAL -> 4;
      default -> 1;
    };
  }

  /** The likeness; far below zero for what a column never holds. */
  int of(ColumnRole role, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return empty(role);
    }
    if (tokens.stream().allMatch(Token::blank)) {
      return tokens.size() == 1 ? empty(role) + 3 : NEVER;
    }
    int merge = 0;
    for (int i = 1; i < tokens.size(); i++) {
      merge += merge(role, tokens.get(i - 1), tokens.get(i), i == 1);
    }
    String text = tokens.size() == 1 ? tokens.get(0).text() : text(tokens);
    return merge + likeness(role, Folding.narrow(text).strip());
  }

  /** It is a number of points. */
  static boolean points(String text) {
    return POINTS.matcher(text).matches();
  }

  /** The words in one text. */
  static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList()).strip();
  }

  private static int empty(ColumnRole role) {
    return switch (role) {
      case NAME -> -60;
      case VALUE -> -12;
      case VALUE_IMPLEMENTATION, ACTUAL, PLACE -> -6;
      case WEIGHT, SCORE -> -4;
      case SIGN, UNIT, MONEY, RATE, POINTS -> -3;
      default -> 0;
    };
  }

  private static int merge(ColumnRole role, Token before, Token token, boolean first) {
    if (token.hard()) {
      return -40;
    }
    if (role == ColumnRole.NAME) {
      return first && LIST_MARK.matcher(Folding.narrow(before.text())).matches() ? 0 : -4;
    }
    if (role == ColumnRole.NOTE) {
      return -1;
    }
    boolean numbers = digits(before.text()) && digits(token.text());
    return numbers && before.text().length() <= SHORT && RATE.matcher(before.text()).matches()
        ? -20
        : -6;
  }

  private static boolean digits(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private int likeness(ColumnRole role, String text) {
    boolean dash = DASH.matcher(text).matches();
    return switch (role) {
      case LEVEL1, LEVEL2 -> levels.any(text) ? 20 : levels.like(text) ? 8 : NEVER;
      case NAME -> name(text);
      case VALUE, VALUE_IMPLEMENTATION -> dash ? 0 : value(text);
      case ACTUAL -> dash ? 2 : value(text) - 2;
      case PLACE -> dash ? 3 : NUMBER.matcher(text).matches() ? 14 : value(text);
      case WEIGHT -> dash ? 3 : POINTS.matcher(text).matches() ? 18 : NEVER;
      case SCORE -> dash ? 3 : NUMBER.matcher(text).matches() ? 18 : NEVER;
      case RATE -> dash ? 3 : RATE.matcher(text).matches() ? (text.endsWith("%") ? 18 : 8) : NEVER;
      case MONEY -> dash ? 3 : text.endsWith("%") ? NEVER : MONEY.matcher(text).matches() ? 15 : 1;
      case SIGN -> words.sign(text) ? 25 : words.signWord(text) ? 15 : NEVER;
      case UNIT -> unit(text);
      case NOTE -> NUMBER.matcher(text).matches() ? -15 : 4;
      case POINTS -> dash ? 5 : NUMBER.matcher(text).matches() ? 8 : NEVER;
      case PLACES -> NEVER;
    };
  }

  private static int unit(String text) {
    boolean fits = text.length() <= 8 && !digits(text);
    return fits ? 12 : NEVER;
  }

  private int name(String text) {
    if (words.compares(text)) {
      return -20;
    }
    return text.chars().anyMatch(c -> Folding.han((char) c)) ? 20 : 2;
  }

  private int value(String text) {
    if (words.compares(text)) {
      return 25;
    }
    if (NUMBER.matcher(text).matches()) {
      return 10;
    }
    if (Character.isDigit(text.charAt(0))) {
      return text.length() <= SHORT ? 18 : 8;
    }
    if (words.nameLike(text)) {
      return -5;
    }
    if (text.length() <= SHORT) {
      return digits(text) ? 14 : 10;
    }
    return text.length() <= LONG ? 6 : 2;
  }
}
