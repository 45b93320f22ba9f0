package org.jishen.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class MutationTest {
  @Test
  void probe() throws Exception {
    long t0 = System.nanoTime();
    MutationRun run =
        new MutationRun(Knowledge.at(Path.of("rules")), Casebook.load(Path.of("cases")));
    System.err.println("prepared " + (System.nanoTime() - t0) / 1000000);
    List<Mutant> mutants = run.mutants(System.getProperty("cases", ""));
    List<MutationRun.Fate> fates = mutants.parallelStream().map(run::fate).toList();
    Map<MutationRun.Fate, Integer> count = new TreeMap<>();
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < mutants.size(); i++) {
      count.merge(fates.get(i), 1, Integer::sum);
      if (fates.get(i) != MutationRun.Fate.KILLED) {
        b.append(
            fates.get(i)
                + "\t"
                + mutants.get(i).code()
                + "\t"
                + mutants.get(i).rule()
                + "\t"
                + mutants.get(i).change()
                + "\n");
      }
    }
    java.nio.file.Files.writeString(Path.of("/tmp/mutants/fates.tsv"), b.toString());
    System.err.println(count + " " + (System.nanoTime() - t0) / 1000000);
  }
}
