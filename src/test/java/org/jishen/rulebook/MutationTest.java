package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class MutationTest {

  @Test
  void some_mutant_of_a_rule_is_killed() {
    MutationRun run =
        new MutationRun(Knowledge.at(Path.of("rules")), Casebook.load(Path.of("cases")));
    List<Mutant> mutants = run.mutants("C07");
    assertTrue(mutants.stream().anyMatch(each -> run.fate(each) == MutationRun.Fate.KILLED));
  }
}
