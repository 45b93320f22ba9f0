package org.jishen.local;

import java.util.Collection;
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
    return written.entries(allowed, keys);
  }

  /** The function of a check and what stands behind it; null when it is none, which is noted. */
  Map.@Nullable Entry<String, Written> function(Written written) {
    Map<String, Written> entries = written.entries(functions.keySet(), functions);
    if (entries.size() != 1) {
      written.fault("这里应当只有一个函数：" + String.join("、", functions.values()));
      return null;
    }
    return entries.entrySet().iterator().next();
  }

  /** What values stand for; one that stands for nothing is noted and left out. */
  static <T> List<T> meanings(List<Written> written, Map<T, List<String>> names) {
    return written.stream().map(each -> each.named(names)).filter(Objects::nonNull).toList();
  }
}
