package org.jishen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers, texts and signs of a piece of DRL, without comments. */
final class DrlTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<blank>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
              + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")"
              + "|(?<word>\\$?[\\p{L}_][\\p{L}\\p{N}_]*)"
              + "|(?<number>\\d+(?:\\.\\d+)?B?)"
              + "|(?<sign>==|!=|<=|>=|&&|\\|\\||.)");

  enum Kind {
    TEXT,
    WORD,
    NUMBER,
    SIGN
  }

  /** A token and where it stands. */
  record Token(Kind kind, String text, int start, int end) {

    boolean is(String other) {
      return text.equals(other);
    }

    boolean opens() {
      return is("(") || is("[");
    }

    boolean closes() {
      return is(")") || is("]");
    }
  }

  private DrlTokens() {}

  static List<Token> of(String drl) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(drl);
    while (matcher.find()) {
      if (matcher.group("blank") == null) {
        tokens.add(new Token(kind(matcher), matcher.group(), matcher.start(), matcher.end()));
      }
    }
    return tokens;
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("text") != null) {
      return Kind.TEXT;
    }
    if (matcher.group("word") != null) {
      return Kind.WORD;
    }
    return matcher.group("number") != null ? Kind.NUMBER : Kind.SIGN;
  }

  /** The index of the token that closes what the token at an index opens. */
  static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).opens()) {
        depth++;
      } else if (tokens.get(i).closes() && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("not closed: " + tokens.get(open));
  }

  /** The tokens cut at a sign that stands outside all brackets. */
  static List<List<Token>> split(List<Token> tokens, String sign) {
    List<List<Token>> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.opens()) {
        depth++;
      } else if (token.closes()) {
        depth--;
      } else if (depth == 0 && token.is(sign)) {
        parts.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    parts.add(tokens.subList(start, tokens.size()));
    return parts;
  }
}
