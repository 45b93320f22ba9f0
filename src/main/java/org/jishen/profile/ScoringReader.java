package org.jishen.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jishen.knowledge.KnowledgeException;
import org.jishen.knowledge.Written;
import org.jishen.rulebook.Grade;
import org.jspecify.annotations.Nullable;

/** Reads how a profile scores, over how the profile does that it extends. */
final class ScoringReader {

  private static final List<String> KEYS =
      List.of("dimensions", "deductions", "levels", "blocked", "caps");
  private static final List<String> LEVEL =
      List.of("name", "nameEn", "from", "verdict", "verdictEn");
  private static final Map<String, Grade> GRADES =
      Arrays.stream(Grade.values()).collect(Collectors.toMap(Grade::name, grade -> grade));

  private ScoringReader() {}

  /** Null when neither says how, which is noted. */
  static @Nullable Scoring read(@Nullable Written written, @Nullable Profile parent) {
    Scoring above = parent == null ? null : parent.scoring();
    if (written == null) {
      return above;
    }
    Map<String, Written> entries = written.entries(KEYS);
    if (above == null && !entries.keySet().containsAll(KEYS)) {
      written.fault("要写全：" + String.join("、", KEYS));
      return null;
    }
    try {
      return new Scoring(
          part(entries, "dimensions", ScoringReader::numbers, above, Scoring::dimensions),
          part(entries, "deductions", ScoringReader::deductions, above, Scoring::deductions),
          part(entries, "levels", ScoringReader::levels, above, Scoring::levels),
          part(entries, "blocked", Written::words, above, Scoring::blocked),
          part(entries, "caps", ScoringReader::texts, above, Scoring::caps));
    } catch (KnowledgeException e) {
      written.fault(String.valueOf(e.getMessage()));
      return above;
    }
  }

  private static <T> T part(
      Map<String, Written> entries,
      String key,
      Function<Written, T> read,
      @Nullable Scoring above,
      Function<Scoring, T> otherwise) {
    Written part = entries.get(key);
    return part == null ? otherwise.apply(Objects.requireNonNull(above)) : read.apply(part);
  }

  private static List<Scoring.Level> levels(Written written) {
    return written.items().stream().map(ScoringReader::level).toList();
  }

  private static Map<String, BigDecimal> numbers(Written written) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    written.entries().forEach((key, value) -> numbers.put(key, value.number()));
    return numbers;
  }

  private static Map<Grade, BigDecimal> deductions(Written written) {
    Map<Grade, BigDecimal> deductions = new EnumMap<>(Grade.class);
    written
        .entries(GRADES.keySet())
        .forEach(
            (key, value) -> {
              Grade grade = GRADES.get(key);
              if (grade != null) {
                deductions.put(grade, value.number());
              }
            });
    return deductions;
  }

  private static Map<String, String> texts(Written written) {
    Map<String, String> texts = new LinkedHashMap<>();
    written.entries().forEach((key, value) -> texts.put(key, value.words()));
    return texts;
  }

  private static Scoring.Level level(Written written) {
    Map<String, Written> entries = written.entries(LEVEL);
    for (String key : LEVEL) {
      if (!entries.containsKey(key)) {
        written.fault("缺少 " + key);
        return new Scoring.Level("", "", BigDecimal.ZERO, "", "");
      }
    }
    List<Written> all = LEVEL.stream().map(entries::get).toList();
    return new Scoring.Level(
        all.get(0).words(),
        all.get(1).words(),
        all.get(2).number(),
        all.get(3).words(),
        all.get(4).words());
  }
}
