package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.jishen.rulebook.MutationRun.Fate;
import org.junit.jupiter.api.Test;

/**
 * Makes small faults in the rules and sees whether the cases notice. The ordinary run takes a
 * sample of the mutants, always the same; {@code -Djishen.mutants=all} takes all, and codes or
 * their beginnings, such as {@code -Djishen.mutants=V05} or {@code -Djishen.mutants=V,U}, those of
 * these checks. What no case noticed is written to target/mutants.txt, what has no reason in {@link
 * Survivors} first.
 */
class MutationTest {

  private static final Path REPORT = Path.of("target/mutants.txt");
  private static final int SAMPLE = 8;

  /** What is owed; the cases kill a little more today. */
  private static final double KILLED = 0.95;

  private static final String WANTED = System.getProperty("jishen.mutants", "");

  @Test
  void the_cases_notice_a_small_fault_in_a_rule() throws IOException {
    MutationRun run =
        new MutationRun(Knowledge.at(Path.of("rules")), Casebook.load(Path.of("cases")));
    List<Mutant> mutants = run.mutants("").stream().filter(MutationTest::taken).toList();
    List<Fate> fates = mutants.parallelStream().map(run::fate).toList();
    List<Mutant> survived = new ArrayList<>();
    int killed = 0;
    for (int i = 0; i < mutants.size(); i++) {
      killed += fates.get(i) == Fate.KILLED ? 1 : 0;
      if (fates.get(i) == Fate.SURVIVED) {
        survived.add(mutants.get(i));
      }
    }
    Survivors survivors = Survivors.load();
    List<Mutant> unexplained = survivors.unexplained(survived);
    double share = (double) killed / (killed + survived.size());
    String summary =
        "%d mutants: %d killed, %d survived (%d of them unexplained), %d stillborn, %.1f %% killed"
            .formatted(
                mutants.size(),
                killed,
                survived.size(),
                unexplained.size(),
                mutants.size() - killed - survived.size(),
                100 * share);
    List<Mutant> explained = new ArrayList<>(survived);
    explained.removeAll(unexplained);
    Files.writeString(
        REPORT,
        summary + "\n" + lines(unexplained) + "\nNothing can notice these:\n" + lines(explained));
    assertTrue(share >= KILLED || ofSomeCodes(), summary + "; see " + REPORT);
    if (!WANTED.isEmpty()) {
      Set<String> codes = mutants.stream().map(Mutant::code).collect(Collectors.toSet());
      assertEquals(List.of(), survivors.stale(codes, survived));
    }
  }

  private static String lines(List<Mutant> mutants) {
    return mutants.stream().map(mutant -> mutant.id() + "\n").collect(Collectors.joining());
  }

  private static boolean taken(Mutant mutant) {
    return switch (WANTED) {
      case "" -> Math.floorMod(mutant.id().hashCode(), SAMPLE) == 0;
      case "all" -> true;
      default -> Arrays.stream(WANTED.split(",")).anyMatch(mutant.code()::startsWith);
    };
  }

  private static boolean ofSomeCodes() {
    return !WANTED.isEmpty() && !WANTED.equals("all");
  }
}
