package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.jishen.rulebook.MutationRun.Fate;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Makes small faults in the rules and sees whether the cases notice. The ordinary run takes a
 * sample of the mutants, always the same; {@code -Djishen.mutants=all} takes all.
 *
 * <p>What no case notices stands in survivors.yaml with the reason, no more and no less.
 */
class MutationTest {

  private static final String SURVIVORS = "survivors.yaml";
  private static final int SAMPLE = 8;
  private static final double KILLED = 0.80;

  private static final String WANTED = System.getProperty("jishen.mutants", "");

  @Test
  void the_cases_notice_a_small_fault_in_a_rule() throws IOException {
    MutationRun run =
        new MutationRun(Knowledge.at(Path.of("rules")), Casebook.load(Path.of("cases")));
    List<Mutant> mutants = run.mutants("").stream().filter(MutationTest::taken).toList();
    List<Fate> fates = mutants.parallelStream().map(run::fate).toList();
    Set<String> survived = new TreeSet<>();
    int killed = 0;
    for (int i = 0; i < mutants.size(); i++) {
      killed += fates.get(i) == Fate.KILLED ? 1 : 0;
      if (fates.get(i) == Fate.SURVIVED) {
        survived.add(mutants.get(i).id());
      }
    }
    double share = (double) killed / (killed + survived.size());
    System.out.printf(
        "%d mutants: %d killed, %d survived, %d stillborn (%.1f %% killed)%n",
        mutants.size(),
        killed,
        survived.size(),
        mutants.size() - killed - survived.size(),
        100 * share);
    assertEquals(String.join("\n", expected(mutants)), String.join("\n", survived));
    assertTrue(share >= KILLED, "only " + share + " of the mutants are killed");
  }

  private static boolean taken(Mutant mutant) {
    return WANTED.equals("all") || Math.floorMod(mutant.id().hashCode(), SAMPLE) == 0;
  }

  /**
   * Of the survivors that are known, those among the mutants that were tried; all when all were.
   */
  private static Set<String> expected(List<Mutant> mutants) throws IOException {
    Set<String> known = new TreeSet<>(survivors().keySet());
    if (!WANTED.equals("all")) {
      known.retainAll(mutants.stream().map(Mutant::id).toList());
    }
    return known;
  }

  /** The known survivors, each with the reason. */
  private static Map<String, String> survivors() throws IOException {
    Map<String, String> survivors = new TreeMap<>();
    try (InputStream file = MutationTest.class.getResourceAsStream(SURVIVORS)) {
      for (Object entry : (List<?>) new Yaml().load(file)) {
        Map<?, ?> group = (Map<?, ?>) entry;
        for (Object mutant : (List<?>) group.get("mutants")) {
          survivors.put(String.valueOf(mutant), String.valueOf(group.get("why")));
        }
      }
    }
    return survivors;
  }

  @Test
  void every_known_survivor_has_a_reason_and_is_listed_once() throws IOException {
    List<String> mutants = new ArrayList<>();
    try (InputStream file = MutationTest.class.getResourceAsStream(SURVIVORS)) {
      for (Object entry : (List<?>) new Yaml().load(file)) {
        Map<?, ?> group = (Map<?, ?>) entry;
        assertTrue(String.valueOf(group.get("why")).length() > 20, group.toString());
        ((List<?>) group.get("mutants")).forEach(each -> mutants.add(String.valueOf(each)));
      }
    }
    assertEquals(mutants.size(), new TreeSet<>(mutants).size());
  }
}
