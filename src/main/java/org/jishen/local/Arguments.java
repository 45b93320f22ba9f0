package org.jishen.local;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Written;
import org.jspecify.annotations.Nullable;

/** What stands behind a function. What is missing or wrong is noted with file and line. */
final class Arguments {

  private final Vocabulary vocabulary;
  private final Written written;
  private final Map<String, Written> entries;

  /** Those of a function that knows these. */
  Arguments(Vocabulary vocabulary, Written written, Collection<String> known) {
    this.vocabulary = vocabulary;
    this.written = written;
    this.entries = vocabulary.entries(written, known);
  }

  @Nullable Written get(String key) {
    return entries.get(key);
  }

  /** One that must be there. */
  @Nullable Written needed(String key) {
    Written entry = entries.get(key);
    if (entry == null) {
      written.fault("缺少 " + vocabulary.keys().get(key));
    }
    return entry;
  }

  /** Texts, one or several, of which one must be there. */
  List<String> texts(String key) {
    Written entry = needed(key);
    List<String> texts = entry == null ? List.of() : entry.texts();
    if (entry != null && texts.isEmpty()) {
      entry.fault("这里不能空着");
    }
    return texts;
  }

  /** Texts that may be left out. */
  List<String> optional(String key) {
    return entries.containsKey(key) ? texts(key) : List.of();
  }

  /** Each of the values under a key. */
  List<Written> each(String key) {
    Written entry = needed(key);
    if (entry == null) {
      return List.of();
    }
    return entry.isList() ? entry.items() : List.of(entry);
  }

  /** Min and max, of which one must be there. */
  Bounds bounds() {
    Bounds bounds = new Bounds(number("min"), number("max"));
    if (bounds.min() == null && bounds.max() == null) {
      written.fault("最小、最大至少写一个");
    }
    return bounds;
  }

  private @Nullable BigDecimal number(String key) {
    Written entry = entries.get(key);
    return entry == null ? null : entry.number();
  }

  /** A number of things. */
  int count() {
    Written entry = needed("count");
    BigDecimal number = entry == null ? BigDecimal.ONE : entry.number();
    if (entry != null && (number.scale() > 0 || number.signum() < 0 || number.precision() > 5)) {
      entry.fault("个数应当是不小于零的整数");
      return 1;
    }
    return number.intValue();
  }
}
