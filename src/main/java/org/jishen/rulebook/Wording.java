package org.jishen.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jishen.submission.Citation;
import org.jishen.submission.Indicator;
import org.jishen.submission.WordList;
import org.jishen.text.HalfWidth;

/** What the running text of a form says in numbers and words, as far as rules on goals need it. */
public final class Wording {

  private static final int SHORTEST_REST = 3;

  /** Ranges, where a script would be looked up for every character again and again. */
  private static final char FIRST_HAN = '\u3400';

  private static final char LAST_HAN = '\u9FFF';

  private static final String MORE_HAN = "々〇";

  private static final String HAN_RANGES = FIRST_HAN + "-" + LAST_HAN + MORE_HAN;

  private static final String HAN = "[" + HAN_RANGES + "]";

  /** Years, list numbers, document numbers and titles say nothing about what is to be reached. */
  private static final Pattern NOT_A_QUANTITY =
      Pattern.compile(
          "(?=[《〔\\[【(（\\d目任指“\"‘'])(?:《[^》]{0,80}》|[〔\\[【(（](?:19|20)\\d{2}[〕\\]】)）]\\d{1,5}号|(?<!\\d)(?:19|20)\\d{2}(?!\\d)"
              + "|\\d{1,2}月|\\d{1,2}日|(?:目标|任务|指标) ?\\d{1,2}|(?<![\\d.])\\d{1,2}(?=[、.．)）](?!\\d))"
              + "|[“\"‘'][^”\"’']{0,40}[”\"’'])");

  private static final Pattern NOT_A_WORD =
      Pattern.compile("\\d{1,3}%|[^HAN\\d]".replace("HAN", HAN_RANGES));

  private static final Pattern NUMBER =
      Pattern.compile("\\d|[一二三四五六七八九十百两]{1,3}(?:个|座|条|次|户|人|所|家|项|场|台|套|亩|批)(?!人|性|别)");

  private static final Pattern MEASURED =
      Pattern.compile(
          "(?<![\\d.])(?<number>\\d{1,12}(?:\\.\\d{1,4})?)\\s?(?<wan>万)?余?"
              + "(?<unit>人次|人|户|个|座|亩|平方米|平米|㎡|公里|千米|米|立方米|吨|公斤|头|台|套|株|场|处|条|栋|辆|眼|%)");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,4})?");

  /** How many characters an expression has that was printed twice. */
  private static final int SHORTEST_TWICE = 3;

  private static final int LONGEST_TWICE = 8;

  private static final Pattern PRINTING =
      Pattern.compile(
          "(?<twice>HAN{MIN,MAX})\\k<twice>|(?<=HAN)\\.(?=HAN)|于于|HAN[JQZ]HAN(?<![级类型区线座号])"
              .replace("MIN", String.valueOf(SHORTEST_TWICE))
              .replace("MAX", String.valueOf(LONGEST_TWICE))
              .replace("HAN", HAN));

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?=\\s?年)");

  private static final Pattern DOCUMENT =
      Pattern.compile("《[^》]{0,80}》|[〔\\[【(（](?:19|20)\\d{2}[〕\\]】)）]\\d{1,5}号");

  private Wording() {}

  /** The text names a quantity. */
  public static boolean quantified(String text) {
    return NUMBER.matcher(NOT_A_QUANTITY.matcher(HalfWidth.spaceless(text)).replaceAll(" ")).find();
  }

  /** Nothing but these words stands in the text, numbers in percent and punctuation aside. */
  public static boolean only(String text, WordList list) {
    String rest = NOT_A_WORD.matcher(HalfWidth.spaceless(text)).replaceAll("");
    return list.replacedIn(rest, "").length() < SHORTEST_REST;
  }

  /** The quantities of a goal that no indicator names, joined by a comma; "" when there is none. */
  public static String unmatched(String goal, Collection<Indicator> indicators) {
    List<MatchResult> measured =
        MEASURED.matcher(HalfWidth.spaceless(goal).replace(",", "")).results().toList();
    if (measured.isEmpty()) {
      return "";
    }
    String rows =
        indicators.stream()
            .map(indicator -> indicator.name() + " " + indicator.value().raw())
            .collect(Collectors.joining(" "));
    List<BigDecimal> known =
        DIGITS.matcher(rows).results().map(match -> new BigDecimal(match.group())).toList();
    return measured.stream()
        .filter(
            match -> {
              BigDecimal number = new BigDecimal(match.group(1));
              BigDecimal all = number.movePointRight(match.group(2) == null ? 0 : 4);
              return known.stream()
                  .noneMatch(each -> each.compareTo(number) == 0 || each.compareTo(all) == 0);
            })
        .map(match -> match.group())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** The same in the name and the target of an indicator; no word runs from one into the other. */
  public static String misprints(Indicator indicator, WordList known) {
    return misprints(indicator.name() + "|" + indicator.value().raw(), known);
  }

  /** Words that are known to be misprints or look like ones, joined by a comma. */
  public static String misprints(String text, WordList known) {
    String plain = HalfWidth.spaceless(text);
    List<String> found = new ArrayList<>();
    if (known.in(plain)) {
      String counted = known.except().replacedIn(plain, " ");
      known.words().stream().filter(counted::contains).forEach(found::add);
    }
    if (oddlyPrinted(plain)) {
      PRINTING
          .matcher(plain)
          .results()
          .forEach(match -> found.add(around(plain, match.start(), match.end())));
    }
    return found.isEmpty() ? "" : found.stream().distinct().collect(Collectors.joining("、"));
  }

  /**
   * Something that {@link #PRINTING} speaks of may stand in the text. The pattern tries six lengths
   * at each character; hardly any text has what it looks for.
   */
  private static boolean oddlyPrinted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (".JQZ".indexOf(text.charAt(i)) >= 0 && betweenHan(text, i)) {
        return true;
      }
    }
    return text.contains("于于") || twice(text.toCharArray());
  }

  private static boolean twice(char[] text) {
    for (int length = SHORTEST_TWICE; length <= LONGEST_TWICE; length++) {
      int same = 0;
      for (int i = 0; i + length < text.length; i++) {
        same = text[i] == text[i + length] ? same + 1 : 0;
        if (same == length) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean betweenHan(String text, int at) {
    return at > 0 && at + 1 < text.length() && han(text.charAt(at - 1)) && han(text.charAt(at + 1));
  }

  private static boolean han(char c) {
    return (c >= FIRST_HAN && c <= LAST_HAN) || MORE_HAN.indexOf(c) >= 0;
  }

  /** The years that a text names all lie before a year. */
  public static boolean past(String text, int year) {
    Matcher years = YEAR.matcher(DOCUMENT.matcher(text).replaceAll(" "));
    boolean found = false;
    while (years.find()) {
      if (Integer.parseInt(years.group()) >= year) {
        return false;
      }
      found = true;
    }
    return found;
  }

  /** The first year of a date; 0 for none. */
  public static int year(String date) {
    Matcher first = Pattern.compile("(?:19|20)\\d{2}").matcher(date);
    return first.find() ? Integer.parseInt(first.group()) : 0;
  }

  /** The titles that stand with another number than their own; a list entry is title=number. */
  public static String misquoted(String text, WordList titles) {
    if (text.indexOf('《') < 0) {
      return "";
    }
    String plain = HalfWidth.spaceless(text).replaceAll("[\\[【]", "〔").replaceAll("[\\]】]", "〕");
    return titles.words().stream()
        .map(entry -> entry.split("="))
        .filter(entry -> entry.length == 2 && wrongNumber(plain, entry[0], entry[1]))
        .map(entry -> "《" + entry[0] + "》为" + entry[1])
        .collect(Collectors.joining("、"));
  }

  /** The citation that comes first. */
  public static Citation firstCitation(Collection<Citation> citations) {
    return citations.stream()
        .min(
            Comparator.comparing(Citation::field)
                .thenComparing(citation -> citation.number().start()))
        .orElseThrow();
  }

  private static boolean wrongNumber(String text, String title, String number) {
    Matcher behind =
        Pattern.compile("《" + Pattern.quote(title) + "》的?[(（]?(\\p{IsHan}{1,8}〔\\d{4}〕\\d{1,5}号)")
            .matcher(text);
    return behind.find() && !behind.group(1).equals(number);
  }

  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - 1), Math.min(text.length(), end + 1));
  }
}
