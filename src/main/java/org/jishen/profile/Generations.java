package org.jishen.profile;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jishen.knowledge.Knowledge;
import org.jishen.submission.Level1;
import org.jishen.submission.Level2;
import org.jishen.submission.LevelPair;

/** The levels of indicators of each generation of forms: rules/vocabulary/generations.yaml. */
final class Generations {

  /** The levels that not every project needs, so that a place may say which do. */
  static final Set<String> LEVELS = Set.of(Level1.COST.name(), Level1.SATISFACTION.name());

  private static final String FILE = "vocabulary/generations.yaml";

  /** The file. */
  record Data(LinkedHashMap<String, LinkedHashMap<Level1, List<Level2>>> generations) {}

  private final Map<String, LinkedHashMap<Level1, List<Level2>>> generations;

  private Generations(Data data) {
    this.generations = data.generations();
  }

  /** Those of a rules/ folder; none where it has no such file. */
  static Generations load(Knowledge knowledge) {
    return new Generations(
        Files.exists(knowledge.folder().resolve(FILE))
            ? knowledge.read(FILE, Data.class)
            : new Data(new LinkedHashMap<>()));
  }

  /** Their names. */
  List<String> names() {
    return List.copyOf(generations.keySet());
  }

  /** The levels of those that a place uses. */
  List<LevelPair> pairs(List<String> used) {
    return used.stream()
        .flatMap(name -> generations.getOrDefault(name, new LinkedHashMap<>()).entrySet().stream())
        .flatMap(
            first -> first.getValue().stream().map(second -> new LevelPair(first.getKey(), second)))
        .distinct()
        .toList();
  }
}
