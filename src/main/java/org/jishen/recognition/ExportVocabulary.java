package org.jishen.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jishen.submission.Scope;

/**
 * rules/vocabulary/exports.yaml: how the budget management system names what it exports.
 *
 * @param names field names, with the label that the same thing has on a form
 * @param amountUnit the unit of money under such names
 * @param codes labels of the project's code
 * @param years labels of the budget year
 * @param goals labels of a goal whose scope stands in a column of its own
 * @param flags labels of that column
 * @param deletions labels of the column that marks deleted rows
 * @param scopes what stands in the column of the scope
 * @param signs codes of comparators; "" for a target in words
 * @param deleted what stands in a deleted row
 */
record ExportVocabulary(
    Map<String, String> names,
    String amountUnit,
    List<String> codes,
    List<String> years,
    List<String> goals,
    List<String> flags,
    List<String> deletions,
    Map<Scope, List<String>> scopes,
    Map<String, String> signs,
    List<String> deleted) {

  /** The head of a column is a field name of the data standard. */
  boolean fieldName(String head) {
    return names.containsKey(head.strip().toUpperCase(Locale.ROOT));
  }

  /** What the head of a column would be called on a form. */
  String label(String head) {
    return names.getOrDefault(head.strip().toUpperCase(Locale.ROOT), head.strip());
  }

  /** The scope that a flag names; the year when it names none. */
  Scope scope(String flag) {
    return scopes.entrySet().stream()
        .filter(scope -> scope.getValue().contains(flag.strip()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Scope.ANNUAL);
  }
}
