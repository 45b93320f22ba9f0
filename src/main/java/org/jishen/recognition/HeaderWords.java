package org.jishen.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.submission.Scope;
import org.jspecify.annotations.Nullable;

/** Recognises the words of the header line of an indicator block. */
final class HeaderWords {

  private final Map<String, ColumnRole> columns = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> signs = new HashSet<>();
  private final Set<String> signWords = new HashSet<>();
  private final List<String> nameEndings;
  private final List<String> countEndings;
  private final List<String> implementationWords;
  private final List<String> annualWords;

  HeaderWords(LabelVocabulary.Indicators indicators) {
    for (Map.Entry<ColumnRole, List<String>> role : indicators.columns().entrySet()) {
      role.getValue().forEach(word -> columns.putIfAbsent(Folding.key(word), role.getKey()));
    }
    indicators.groups().forEach(word -> groups.add(Folding.key(word)));
    signs.addAll(indicators.signs());
    signWords.addAll(indicators.signWords());
    nameEndings = indicators.nameEndings();
    countEndings = indicators.countEndings();
    implementationWords = indicators.implementationWords();
    annualWords = indicators.annualWords();
  }

  /** The column that a word heads; null for any other word. */
  @Nullable ColumnRole role(String text) {
    ColumnRole role = columns.get(Folding.key(text));
    return role != null ? role : columns.get(Folding.key(Folding.withoutEndBrackets(text)));
  }

  /** It heads the whole block. */
  boolean group(String text) {
    return groups.contains(Folding.key(Folding.withoutEndBrackets(text)));
  }

  /** The scope that words name; null when they name none. */
  @Nullable Scope scope(String text) {
    if (implementationWords.stream().anyMatch(text::contains)) {
      return Scope.IMPLEMENTATION;
    }
    return annualWords.stream().anyMatch(text::contains) ? Scope.ANNUAL : null;
  }

  /** It is a comparator and nothing else. */
  boolean sign(String text) {
    return signs.contains(Folding.narrow(text).strip());
  }

  /** It says of what kind a target is without being a comparator. */
  boolean signWord(String text) {
    return signWords.contains(Folding.narrow(text).strip());
  }

  /** It begins with a comparator. */
  boolean compares(String text) {
    String narrow = Folding.narrow(text).strip();
    return signs.stream().anyMatch(narrow::startsWith);
  }

  /** It ends like the name of something counted, as no quality does. */
  boolean counts(String text) {
    String core = Folding.withoutEndBrackets(text);
    return countEndings.stream().anyMatch(core::endsWith);
  }

  /** It ends like the name of an indicator. */
  boolean nameLike(String text) {
    String core = Folding.withoutEndBrackets(text);
    return nameEndings.stream().anyMatch(core::endsWith);
  }
}
