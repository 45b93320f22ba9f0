package org.jishen.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Message;
import org.jishen.knowledge.Written;
import org.jishen.submission.Level2;
import org.jishen.submission.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Indicators and values to show an author how it might be written.
 *
 * @param indicators by second level
 * @param targets values
 */
record Examples(Map<Level2, List<ExampleWay.Example>> indicators, List<ExampleWay.Target> targets) {

  private static final Map<String, Level2> LEVELS = named(Level2.values(), Level2::name);
  private static final Map<String, NameKind> KINDS = named(NameKind.values(), NameKind::name);

  private static <T> Map<String, T> named(T[] values, Function<T, String> name) {
    return Stream.of(values).collect(Collectors.toMap(name, Function.identity()));
  }

  static Examples of(@Nullable Written indicators, @Nullable Written targets) {
    Map<Level2, List<ExampleWay.Example>> byLevel = new EnumMap<>(Level2.class);
    for (Written item : indicators == null ? List.<Written>of() : indicators.items()) {
      Map<String, Written> parts =
          item.entries(Set.of("level", "level1", "level2", "name", "target"));
      Written level = parts.get("level");
      Level2 known = level == null ? null : level.oneOf(LEVELS);
      if (known != null) {
        byLevel.computeIfAbsent(known, key -> new ArrayList<>()).add(example(item, parts));
      }
    }
    List<ExampleWay.Target> values = new ArrayList<>();
    for (Written item : targets == null ? List.<Written>of() : targets.items()) {
      Map<String, Written> parts = item.entries(Set.of("kind", "endings", "target"));
      Written kind = parts.get("kind");
      NameKind known = kind == null ? null : kind.oneOf(KINDS);
      Written endings = parts.get("endings");
      if (known != null) {
        List<String> ends = endings == null ? List.of() : endings.texts();
        values.add(new ExampleWay.Target(known, ends, words(item, parts, "target")));
      }
    }
    return new Examples(byLevel, values);
  }

  private static ExampleWay.Example example(Written item, Map<String, Written> parts) {
    return new ExampleWay.Example(
        words(item, parts, "level1"),
        words(item, parts, "level2"),
        words(item, parts, "name"),
        words(item, parts, "target"));
  }

  private static String words(Written item, Map<String, Written> parts, String key) {
    Written part = parts.get(key);
    if (part == null) {
      item.fault(Message.of("repair.missing", key));
      return "";
    }
    return part.words();
  }

  /** An example instead of the indicator that is there. */
  Way instead() {
    return new ExampleWay(indicators, targets, List.of());
  }

  /** An example of one of these second levels more. */
  Way added(Written levels) {
    List<Level2> missing = new ArrayList<>();
    for (Written item : levels.items()) {
      Level2 level = item.oneOf(LEVELS);
      if (level != null) {
        missing.add(level);
      }
    }
    return new ExampleWay(indicators, targets, missing);
  }
}
