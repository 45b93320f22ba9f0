package org.jishen.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jishen.knowledge.Knowledge;

/**
 * The mutants that no example can notice, because they say of every submission what the rule says,
 * and why: survivors-*.yaml.
 */
record Survivors(List<Survivor> known) {

  private static final Path FOLDER = Path.of("src/test/resources/org/jishen/rulebook");

  /**
   * Mutants that are let off for one reason.
   *
   * @param code of their rule
   * @param mutant what stands in their ids
   * @param count how many they are
   * @param why nothing can notice them
   */
  record Survivor(String code, String mutant, int count, String why) {

    boolean is(Mutant other) {
      return other.code().equals(code) && other.id().contains(mutant);
    }
  }

  static Survivors load() {
    Knowledge folder = Knowledge.at(FOLDER);
    List<Survivor> all = new ArrayList<>();
    for (Path file : folder.files("", ".yaml")) {
      String name = file.getFileName().toString();
      if (name.startsWith("survivors-")) {
        all.addAll(List.of(folder.read(name, Survivor[].class)));
      }
    }
    return new Survivors(all);
  }

  /** Those for which nobody has given a reason. */
  List<Mutant> unexplained(List<Mutant> survived) {
    return survived.stream()
        .filter(mutant -> known.stream().noneMatch(each -> each.is(mutant)))
        .toList();
  }

  /** Reasons that stand for another number of survivors than they say, of codes run in full. */
  List<String> stale(Set<String> codes, List<Mutant> survived) {
    return known.stream()
        .filter(each -> codes.contains(each.code()))
        .filter(each -> survived.stream().filter(each::is).count() != each.count())
        .map(
            each ->
                "%s %s: stands for %d, not %d"
                    .formatted(
                        each.code(),
                        each.mutant(),
                        survived.stream().filter(each::is).count(),
                        each.count()))
        .toList();
  }
}
