package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.document.Place;
import org.jishen.submission.Scope;

/**
 * Reads indicators that are written as sentences: 数量指标:改造面积(≥**平方米)≥10平方米;户数≥3户。 and as lists:
 * 【产出指标-数量指标】指标1:机柜数量(≥77台).
 */
final class SentenceIndicators {

  private static final int SEVERAL = 4;
  private static final int LONGEST_UNIT = 4;
  private static final int LONGEST_LEVEL = 16;
  private static final String LEVEL_END = ":：，,";
  private static final Pattern COMPARATOR =
      Pattern.compile("(?:>=|<=|[≥≤≧≦><=＝]|大于等于|小于等于|不低于|不少于|不超过|定性)");
  private static final Pattern PARTS = Pattern.compile("(?<=[,，;；。])");
  private static final Pattern ITEMS = Pattern.compile("[;；](?=指标)");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:设|共)? *[0-9一二两三四五六]{0,2} *条?");

  private final FormDraft draft;
  private final FormLabels labels;
  private String level1 = "";
  private String level2 = "";
  private boolean cut;

  SentenceIndicators(FormDraft draft, FormLabels labels) {
    this.draft = draft;
    this.labels = labels;
  }

  /** A level with a colon behind it stands in the text. */
  static boolean in(String text, FormLabels labels) {
    return count(text, labels, 1) >= 1;
  }

  /** Several levels with figures behind them stand in the text. */
  static boolean several(String text, FormLabels labels) {
    return count(text, labels, SEVERAL) >= SEVERAL && COMPARATOR.matcher(text).find();
  }

  private static int count(String text, FormLabels labels, int enough) {
    int count = 0;
    int at = text.indexOf("指标");
    while (at >= 0 && count < enough) {
      count += levelBefore(text, at, labels) >= 0 ? 1 : 0;
      at = text.indexOf("指标", at + 2);
    }
    return count;
  }

  /** Where the level begins whose 指标 or 目标 stands at an index; -1 when there is none. */
  private static int levelBefore(String text, int at, FormLabels labels) {
    int end = at + 2;
    if (end >= text.length() || LEVEL_END.indexOf(text.charAt(end)) < 0) {
      return -1;
    }
    for (int from = Math.max(0, at - LONGEST_LEVEL); from < at; from++) {
      if (Folding.han(text.charAt(from)) && labels.levels.any(text.substring(from, end))) {
        return from;
      }
    }
    return -1;
  }

  /** Reads a line of sentences. */
  void sentences(String text, Place place, boolean breaksOff) {
    cut = breaksOff;
    int from = -1;
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean word = text.startsWith("指标", i) || text.startsWith("目标", i);
      int level = word ? levelBefore(text, i, labels) : -1;
      if (level >= 0) {
        if (from >= 0) {
          items(text.substring(from, Math.max(from, level)), place);
        }
        level(text.substring(level, i + 2));
        from = i + 3;
      }
    }
    if (from >= 0 && from <= text.length()) {
      items(text.substring(Math.min(from, text.length())), place);
    }
  }

  /** A level begins. */
  void level(String word) {
    boolean satisfaction = labels.levels.satisfaction(word);
    boolean under = satisfaction && labels.levels.satisfaction(level1);
    if (labels.levels.first(word) && !under && (satisfaction || !labels.levels.second(word))) {
      level1 = word.strip();
      level2 = satisfaction ? level1 : "";
    } else {
      level2 = word.strip();
    }
  }

  private void items(String text, Place place) {
    for (String part : parts(text)) {
      String item = strip(part);
      if (!item.isEmpty()) {
        item(item, place);
      }
    }
  }

  /** Parts between semicolons and stops, and between commas where each has a target. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String piece : PARTS.splitAsStream(text).toList()) {
      part.append(piece);
      boolean comma = piece.endsWith(",") || piece.endsWith("，");
      if (!comma || target(part.toString()) > 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static String strip(String part) {
    String item = part.strip();
    while (!item.isEmpty() && ",，;；。:：".indexOf(item.charAt(item.length() - 1)) >= 0) {
      item = item.substring(0, item.length() - 1).strip();
    }
    return LIST_ITEM.matcher(item).matches() ? "" : item;
  }

  /** Where the target begins: the first comparator outside brackets; -1 for none. */
  private static int target(String text) {
    String narrow = Folding.narrow(text);
    Matcher sign = COMPARATOR.matcher(narrow);
    int depth = 0;
    int at = 0;
    while (sign.find()) {
      for (; at < sign.start(); at++) {
        depth += Folding.opens(narrow.charAt(at)) ? 1 : Folding.closes(narrow.charAt(at)) ? -1 : 0;
      }
      if (depth <= 0) {
        return sign.start();
      }
    }
    return -1;
  }

  /** Where a figure at the end begins: 验收合格率100%; -1 for none, and for dates. */
  private static int figure(String item) {
    int end = item.length();
    while (end > 0 && !Character.isDigit(item.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && "0123456789.,".indexOf(item.charAt(start - 1)) >= 0) {
      start--;
    }
    String unit = item.substring(end);
    boolean date = !unit.isEmpty() && "年月日号".indexOf(unit.charAt(0)) >= 0;
    boolean bracket = unit.endsWith(")") || unit.endsWith("）");
    boolean found = start > 0 && end > start && unit.length() <= LONGEST_UNIT;
    return found && !date && !bracket ? start : -1;
  }

  private void item(String item, Place place) {
    int sign = target(item);
    int at = sign < 0 ? figure(item) : sign;
    if (at < 0 && cut) {
      return;
    }
    String name = at < 0 ? item : item.substring(0, at).strip();
    String value = at < 0 ? "" : item.substring(at).strip();
    write(name, value.startsWith("定性") ? value.substring(2) : value, place);
  }

  /** Reads 【产出指标-数量指标】指标1:机柜数量(≥77台). */
  void tagged(String tag, String text, Place place) {
    String[] levels = tag.split("[-—－]", 2);
    level1 = levels[0].strip();
    level2 = levels.length > 1 ? levels[1].strip() : "";
    for (String part : ITEMS.splitAsStream(text).toList()) {
      String narrow = Folding.narrow(part).strip();
      int close = narrow.endsWith(")") ? narrow.length() - 1 : -1;
      int open = close < 0 ? -1 : Folding.openOf(narrow, close);
      String name = open <= 0 ? part.strip() : part.strip().substring(0, open).strip();
      String value = open <= 0 ? "" : part.strip().substring(open + 1, close).strip();
      write(name, value, place);
    }
  }

  private void write(String name, String value, Place place) {
    String path = "绩效指标/年度/" + (level2.isEmpty() ? level1 : level2) + "/" + name;
    Place at = place.labelled(path);
    draft.indicators.add(
        new FormDraft.IndicatorEntry(Scope.ANNUAL, level1, level2, name, value, "", at, at));
  }
}
