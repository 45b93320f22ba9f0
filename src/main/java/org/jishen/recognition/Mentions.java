package org.jishen.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jishen.submission.Field;
import org.jishen.submission.FundSource;
import org.jishen.submission.Mention;
import org.jishen.text.Amount;

/** Decides what the amounts of a text are, by the words in front of them. */
final class Mentions {

  private static final int LONGEST_CLAUSE = 60;
  private static final String CLAUSE_ENDS = ";；。，,\n!！?？";
  private static final String PER = "/／每";

  private final MentionVocabulary vocabulary;
  private final FundVocabulary funds;

  Mentions(MentionVocabulary vocabulary, FundVocabulary funds) {
    this.vocabulary = vocabulary;
    this.funds = funds;
  }

  /** What an item is by its words: TOTAL, STANDARD, GRANTED or OTHER. */
  Mention.Role role(String text, TextItem item) {
    Amount amount = item.amount();
    if (amount != null && !amount.measure().per().isEmpty()) {
      return Mention.Role.STANDARD;
    }
    if (item.end() < text.length() && PER.indexOf(text.charAt(item.end())) >= 0) {
      return Mention.Role.STANDARD;
    }
    Mention.Role role = nearest(text, item.start());
    return role == Mention.Role.OTHER ? nearest(text, item.amountStart()) : role;
  }

  private Mention.Role nearest(String text, int anchor) {
    String before = text.substring(clauseStart(text, anchor), anchor);
    int total = end(before, vocabulary.total(), vocabulary.reach());
    int standard =
        end(
            hidden(before, vocabulary.noStandard()),
            vocabulary.standard(),
            vocabulary.standardReach());
    int granted = end(before, vocabulary.granted(), vocabulary.reach());
    int nearest = Math.max(total, Math.max(standard, granted));
    if (nearest < 0) {
      return Mention.Role.OTHER;
    }
    if (nearest == total) {
      return Mention.Role.TOTAL;
    }
    return nearest == standard ? Mention.Role.STANDARD : Mention.Role.GRANTED;
  }

  private static String hidden(String before, List<String> words) {
    String rest = before;
    for (String word : words) {
      rest = rest.replace(word, " ".repeat(word.length()));
    }
    return rest;
  }

  /** Where the last of the words ends; -1 when it stands too far off or behind a figure. */
  private static int end(String before, List<String> words, int reach) {
    int end = -1;
    for (String word : words) {
      int at = before.lastIndexOf(word);
      end = at < 0 ? end : Math.max(end, at + word.length());
    }
    boolean near =
        end >= 0
            && before.length() - end <= reach
            && before.substring(end).chars().noneMatch(Character::isDigit);
    return near ? end : -1;
  }

  private static int clauseStart(String text, int anchor) {
    int start = anchor;
    while (start > 0
        && anchor - start < LONGEST_CLAUSE
        && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(String text, int anchor) {
    int end = anchor;
    while (end < text.length()
        && end - anchor < LONGEST_CLAUSE
        && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The facts of the items whose amount is written. */
  List<Mention> facts(Field field, List<TextItem.Read> items) {
    String text = field.text();
    List<Mention> facts = new ArrayList<>();
    boolean oneTotal = oneTotal(items);
    for (TextItem.Read read : items) {
      Amount amount = read.item().amount();
      if (amount == null) {
        continue;
      }
      boolean doubtful = read.role() == Mention.Role.TOTAL && !oneTotal;
      int start = clauseStart(text, read.item().start());
      FundSource source = funds.lastIn(text.substring(start, read.item().start()));
      facts.add(
          new Mention(
              field.form(),
              field.key(),
              doubtful ? Mention.Role.OTHER : read.role(),
              amount,
              source,
              text.substring(start, clauseEnd(text, read.item().end())).strip(),
              field.place()));
    }
    return facts;
  }

  /** Totals that differ are subtotals, or totals of different things: none of them is trusted. */
  private static boolean oneTotal(List<TextItem.Read> items) {
    BigDecimal first = null;
    for (TextItem.Read read : items) {
      if (read.role() != Mention.Role.TOTAL) {
        continue;
      }
      BigDecimal value = read.item().yuan().value();
      if (first != null && first.compareTo(value) != 0) {
        return false;
      }
      first = value;
    }
    return true;
  }
}
