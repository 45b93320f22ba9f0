package org.jishen.recognition;

import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.BudgetTableKind;
import org.jishen.submission.Names;
import org.jishen.text.HalfWidth;

/** rules/vocabulary/budget-checks.yaml, where each list is explained. */
record BudgetCheckVocabulary(
    List<String> ofWhich,
    List<String> totalHeads,
    List<String> notMoney,
    ThreePublic threePublic,
    Balance balance,
    Columns columns,
    Subjects subjects,
    Lists lists,
    Shares shares,
    List<String> comparisons,
    LastYearBases bases,
    Slips slips,
    Empty empty) {

  /** How the lines of 三公经费 are called. */
  record ThreePublic(
      List<String> total,
      List<String> abroad,
      List<String> reception,
      List<String> cars,
      List<String> purchase,
      List<String> running) {}

  /** How the totals of the two sides of a 收支总表 are called. */
  record Balance(
      List<String> total,
      List<String> sum,
      List<String> income,
      List<String> expenditure,
      List<String> currentYear,
      List<String> noise,
      List<String> ends,
      List<String> scopes) {}

  /** How the columns of expenditure tables are called. */
  record Columns(
      List<String> total,
      List<String> basic,
      List<String> project,
      List<String> general,
      List<String> fund,
      List<String> capital) {}

  /** What the subjects of statements are called in tables. */
  record Subjects(
      List<String> noise,
      List<String> endings,
      Map<String, List<String>> aliases,
      Map<String, List<String>> within,
      Map<BudgetTableKind, String> kindTotals,
      List<String> oneMeaning,
      List<String> otherSections,
      List<String> lastYear) {}

  /** How lists of parts are worded. */
  record Lists(List<String> openers, List<String> open, List<String> etc, List<String> contained) {}

  /** How wholes of shares are called. */
  record Shares(
      String share,
      List<String> fillers,
      List<String> project,
      List<String> expenditure,
      List<String> income) {}

  /** What a change is a change against. */
  record LastYearBases(List<String> execution, List<String> budget) {}

  /** Wording that is wrong. */
  record Slips(
      List<String> punctuation,
      List<String> reasonOpens,
      List<String> beforeNumber,
      List<String> repeatable,
      List<String> yearNouns,
      List<String> yearExempt,
      Map<String, String> oldNames,
      int oldNamesFrom,
      List<String> departmentSpeaks,
      List<String> emptyReason,
      Map<String, Topic> topics) {}

  /**
   * Words that belong to one item.
   *
   * @param subjects names of the item
   * @param own words by which its reasons are recognised
   */
  record Topic(List<String> subjects, List<String> own) {}

  /** How it is said that there is nothing. */
  record Empty(List<String> notes, List<String> none, Map<String, List<String>> kinds) {}

  static BudgetCheckVocabulary load(Knowledge knowledge) {
    return knowledge.read("vocabulary/budget-checks.yaml", BudgetCheckVocabulary.class);
  }

  boolean startsWithAny(String text, List<String> starts) {
    String compact = HalfWidth.spaceless(text);
    return starts.stream().anyMatch(compact::startsWith);
  }

  boolean containsAny(String text, List<String> parts) {
    return parts.stream().anyMatch(text::contains);
  }

  /** The figures below a head are money. */
  boolean money(String head) {
    return !containsAny(BudgetVocabulary.lastPart(head), notMoney);
  }

  /** The figures below a head are totals of the columns behind it. */
  boolean totalHead(String head) {
    String last = HalfWidth.spaceless(BudgetVocabulary.lastPart(head));
    return totalHeads.stream().anyMatch(last::endsWith);
  }

  /** A subject or the name of a row as both are compared. */
  String key(String name) {
    String key = Names.key(name);
    for (String word : subjects.noise()) {
      key = key.replace(word, "");
    }
    for (Map.Entry<String, List<String>> alias : subjects.aliases().entrySet()) {
      if (alias.getValue().contains(key)) {
        return alias.getKey();
      }
    }
    for (Map.Entry<String, List<String>> within : subjects.within().entrySet()) {
      if (containsAny(key, within.getValue())) {
        return within.getKey();
      }
    }
    for (String ending : subjects.endings()) {
      if (key.endsWith(ending) && key.length() > ending.length() + 2) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    return key;
  }
}
