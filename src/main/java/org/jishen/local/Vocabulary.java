package org.jishen.local;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Written;
import org.jishen.rulebook.Grade;
import org.jishen.submission.FormKind;
import org.jishen.text.TargetValue;
import org.jspecify.annotations.Nullable;

/** What may stand in a file of local rules, in English and in Chinese: vocabulary/local.yaml. */
record Vocabulary(
    Map<String, String> keys,
    Map<String, String> functions,
    Map<String, List<String>> texts,
    Map<String, List<String>> levels,
    Map<FormKind, List<String>> kinds,
    Map<TargetValue.Comparator, List<String>> signs,
    Map<Grade, List<String>> grades,
    Map<String, List<String>> results,
    List<String> dimensions) {

  private static final String FILE = "vocabulary/local.yaml";

  /** That of a rules/ folder. */
  static Vocabulary load(Knowledge knowledge) {
    return knowledge.read(FILE, Vocabulary.class);
  }

  /** What stands under each of these keys, by its English name; another key is a fault. */
  Map<String, Written> entries(Written written, Collection<String> allowed) {
    return entries(written, allowed, keys);
  }

  /** The function of a check and what stands behind it; null when it is none, which is noted. */
  Map.@Nullable Entry<String, Written> function(Written written) {
    Map<String, Written> entries = entries(written, functions.keySet(), functions);
    if (entries.size() != 1) {
      written.fault("这里应当只有一个函数：" + String.join("、", functions.values()));
      return null;
    }
    return entries.entrySet().iterator().next();
  }

  private static Map<String, Written> entries(
      Written written, Collection<String> allowed, Map<String, String> chinese) {
    Map<String, Written> entries = new LinkedHashMap<>();
    written
        .entries()
        .forEach(
            (typed, value) -> {
              String key = english(typed, chinese);
              if (!allowed.contains(key)) {
                List<String> known = allowed.stream().map(each -> chinese.get(each)).toList();
                value.fault("没有“" + typed + "”这一项，可以写的有：" + String.join("、", known));
              } else if (entries.put(key, value) != null) {
                value.fault("“" + typed + "”写了两次");
              }
            });
    return entries;
  }

  private static String english(String typed, Map<String, String> chinese) {
    return chinese.entrySet().stream()
        .filter(entry -> entry.getValue().equals(typed))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(typed);
  }

  /** What values stand for; one that stands for nothing is noted and left out. */
  static <T> List<T> meanings(List<Written> written, Map<T, List<String>> names) {
    return written.stream().map(each -> meaning(each, names)).filter(Objects::nonNull).toList();
  }

  /** What a value stands for; null when it stands for nothing, which is noted. */
  static <T> @Nullable T meaning(Written written, Map<T, List<String>> names) {
    String typed = written.text();
    for (Map.Entry<T, List<String>> entry : names.entrySet()) {
      if (entry.getValue().contains(typed)) {
        return entry.getKey();
      }
    }
    List<String> known = names.values().stream().map(all -> all.get(all.size() - 1)).toList();
    written.fault("“" + typed + "”不在规定取值内：" + String.join("、", known));
    return null;
  }
}
