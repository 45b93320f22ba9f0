package org.jishen.recognition;

import java.util.List;
import java.util.Map;
import org.jishen.submission.FieldKey;

/**
 * The labels of target forms as they stand in rules/vocabulary/labels.yaml.
 *
 * @param fields labels of head, text and footer fields
 * @param weaker labels that only count when none of the field's other labels is there
 * @param pairs labels of one cell for two fields
 * @param others labels that only end the value before them
 * @param footers beginnings of what follows the indicator block
 * @param footerEndings endings of such lines
 * @param funds labels of the fund block
 * @param goals labels of the overall goals
 * @param indicators header words of the indicator block
 * @param levels first and second level indicators
 * @param titles titles of forms
 * @param notices words around the name and the goal in a public notice
 */
record LabelVocabulary(
    Map<FieldKey, List<String>> fields,
    Map<FieldKey, List<String>> weaker,
    List<Pair> pairs,
    List<String> others,
    List<String> footers,
    List<String> footerEndings,
    Funds funds,
    Goals goals,
    Indicators indicators,
    Levels levels,
    Titles titles,
    Notices notices) {

  /** A label of one cell for two fields. */
  record Pair(String label, FieldKey first, FieldKey second) {}

  /** Labels of the fund block. */
  record Funds(
      List<String> blocks,
      List<String> annualTotals,
      List<String> implementationTotals,
      List<String> innerTotals,
      List<String> sources,
      List<String> subtotals,
      List<String> tops,
      List<String> endings,
      Map<ColumnRole, List<String>> columns) {}

  /** Labels of the goals: over others, and of the parts. */
  record Goals(Map<FieldKey, List<String>> groups, Map<FieldKey, List<String>> parts) {}

  /** Header words of the indicator block. */
  record Indicators(
      List<String> groups,
      List<String> implementationWords,
      List<String> annualWords,
      Map<ColumnRole, List<String>> columns,
      List<String> nameEndings,
      List<String> countEndings,
      List<String> signs,
      List<String> signWords) {}

  /** Names of first and second level indicators. */
  record Levels(
      List<String> first, List<String> second, List<String> above, List<String> satisfaction) {}

  /** Titles of forms. */
  record Titles(
      List<String> narratives,
      List<String> endings,
      List<String> evaluation,
      List<String> overall,
      List<String> regional,
      List<String> regionalLabels) {}

  /** Words around the name and the goal in a public notice. */
  record Notices(
      List<String> nameAfter,
      List<String> nameBefore,
      List<String> goalAfter,
      List<String> goalBefore) {}
}
