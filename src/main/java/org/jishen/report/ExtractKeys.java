package org.jishen.report;

import java.util.Locale;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;

/** The keys under which extracts name fields, as YAML submissions do. */
final class ExtractKeys {

  private ExtractKeys() {}

  /** FILED_AT is filedAt. */
  static String of(FieldKey field) {
    if (field == FieldKey.EXPENDITURE_DETAIL) {
      return "detail";
    }
    StringBuilder key = new StringBuilder();
    boolean word = false;
    for (char letter : field.name().toCharArray()) {
      if (letter != '_') {
        key.append(word ? letter : Character.toLowerCase(letter));
      }
      word = letter == '_';
    }
    return key.toString();
  }

  /** ANNUAL is annual. */
  static String of(Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }
}
