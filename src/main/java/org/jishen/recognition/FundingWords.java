package org.jishen.recognition;

import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.FundSource;
import org.jishen.text.DocumentNumber.Level;

/**
 * Words from which the checks of amounts and sources conclude something:
 * rules/vocabulary/funding.yaml, where each list is explained.
 */
record FundingWords(
    Map<FundSource, List<String>> levels,
    List<String> notBefore,
    List<String> moneyNouns,
    int nounWithin,
    List<String> ranks,
    Map<FundSource, List<String>> lineWords,
    Map<Level, List<String>> issuers,
    List<String> notIssuers,
    List<String> fiscalWords,
    List<String> notFiscal,
    List<String> carryOver,
    List<String> carryOverFrom,
    List<String> notCarryOver,
    List<String> totalCost,
    List<String> notTotalCost,
    List<String> allotted,
    List<String> investment,
    List<String> approximate,
    List<String> otherTimes,
    List<String> projectExpenditure) {

  static FundingWords load(Knowledge knowledge) {
    return knowledge.read("vocabulary/funding.yaml", FundingWords.class);
  }

  /** One of the words occurs in the text. */
  static boolean in(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  /** The text with the words taken out. */
  static String without(String text, List<String> words) {
    String rest = text;
    for (String word : words) {
      rest = rest.replace(word, " ");
    }
    return rest;
  }
}
