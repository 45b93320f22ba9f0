package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.text.Amount;
import org.jishen.text.AmountReader;

/** Parts a paragraph into clauses and finds the figures in them. */
final class Clauses {

  /** What a figure in a text is. */
  enum Kind {
    MONEY,
    PERCENT,
    COUNT
  }

  /**
   * A figure in a text.
   *
   * @param kind what it is
   * @param amount the amount; blank unless it is money
   * @param number the percentage or count; 0 for money
   * @param start where it begins
   * @param end behind its unit
   */
  record Token(Kind kind, Amount amount, BigDecimal number, int start, int end) {}

  /**
   * A clause.
   *
   * @param start where it begins
   * @param end where the sign behind it stands, or the end of the text
   * @param sign the sign behind it; a line end for the end of the text
   * @param tokens the figures in it
   */
  record Clause(int start, int end, char sign, List<Token> tokens) {}

  private static final Pattern PERCENT =
      Pattern.compile("([-+−]?\\d{1,12}(?:\\.\\d{1,10})?)[ \\u3000]?[%％]");
  private static final String SIGNS = "，,；;。：:！？!?…\n";
  private static final String OPEN = "《“〈";
  private static final String CLOSE = "》”〉";

  private final AmountReader amounts;
  private final Pattern count;

  Clauses(AmountReader amounts, NarrativeVocabulary vocabulary) {
    this.amounts = amounts;
    count =
        Pattern.compile(
            "(?<![\\d.])(\\d{1,9}(?:,\\d{3}){0,3})[ \\u3000]?(?:"
                + alternatives(vocabulary.countUnits())
                + ")(?!"
                + alternatives(vocabulary.notCounted())
                + ")(?:[（(][^（()）]{1,2}[)）])?");
  }

  /** The words as alternatives of a pattern, the longest first. */
  static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The clauses of a paragraph, in order. */
  List<Clause> of(String text) {
    List<Token> tokens = tokens(text);
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    int token = 0;
    int firstToken = 0;
    int quoted = 0;
    for (int i = 0; i < text.length(); i++) {
      while (token < tokens.size() && tokens.get(token).end() <= i) {
        token++;
      }
      boolean inToken = token < tokens.size() && tokens.get(token).start() <= i;
      char sign = text.charAt(i);
      quoted += OPEN.indexOf(sign) >= 0 ? 1 : CLOSE.indexOf(sign) >= 0 ? -1 : 0;
      quoted = sign == '。' || quoted < 0 ? 0 : quoted;
      boolean list = sign == '、' && token > 0 && tokens.get(token - 1).end() == i;
      if (!inToken && (list || (quoted == 0 && SIGNS.indexOf(sign) >= 0))) {
        clauses.add(new Clause(start, i, sign, List.copyOf(tokens.subList(firstToken, token))));
        start = i + 1;
        firstToken = token;
      }
    }
    if (start < text.length()) {
      List<Token> rest = List.copyOf(tokens.subList(firstToken, tokens.size()));
      clauses.add(new Clause(start, text.length(), '\n', rest));
    }
    return clauses;
  }

  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (AmountReader.Found found : amounts.find(text)) {
      if (found.amount().measure().plainMoney()) {
        tokens.add(
            new Token(Kind.MONEY, found.amount(), BigDecimal.ZERO, found.start(), found.end()));
      }
    }
    int money = tokens.size();
    add(PERCENT.matcher(text), Kind.PERCENT, tokens, money);
    add(count.matcher(text), Kind.COUNT, tokens, money);
    tokens.sort(Comparator.comparingInt(Token::start));
    return tokens;
  }

  /** Adds what does not overlap an amount of money. */
  private static void add(Matcher matcher, Kind kind, List<Token> tokens, int money) {
    int next = 0;
    while (matcher.find()) {
      while (next < money && tokens.get(next).end() <= matcher.start()) {
        next++;
      }
      if (next >= money || tokens.get(next).start() >= matcher.end()) {
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "").replace('−', '-'));
        tokens.add(new Token(kind, Amount.blank(""), number, matcher.start(), matcher.end()));
      }
    }
  }
}
