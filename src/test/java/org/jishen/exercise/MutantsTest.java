package org.jishen.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jishen.rulebook.RuleInfo;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Thousands of spoilt forms, each with exactly the findings that its operator declares: the
 * operators test the rules, and the rules the operators.
 */
class MutantsTest {

  private static final int WANTED = 10_000;

  /** Faults in a cell of the head that no other rule looks at: they go with any other fault. */
  private static final List<String> BESIDE = List.of("M18", "M19", "P02", "P04");

  private record Mutant(Sheet clean, List<String> faults, long seed) {}

  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Set<Integer> texts = ConcurrentHashMap.newKeySet();
  private final Set<String> worked = ConcurrentHashMap.newKeySet();

  @Test
  void ten_thousand_mutants_have_exactly_the_findings_that_their_operators_declare() {
    List<Mutant> singles = fitting(names(), 3);
    singles.parallelStream().forEach(this::make);
    List<Mutant> pairs = new ArrayList<>();
    for (int round = 0; texts.size() + pairs.size() < WANTED; round++) {
      for (Mutant single : singles) {
        String second = BESIDE.get((round + pairs.size()) % BESIDE.size());
        if (!BESIDE.contains(FaultName.of(single.faults().get(0)).code())) {
          pairs.add(
              new Mutant(single.clean(), List.of(single.faults().get(0), second), 100 + round));
        }
      }
    }
    pairs.parallelStream().forEach(this::make);
    assertEquals(List.of(), faults.stream().sorted().limit(20).toList());
    assertTrue(texts.size() >= WANTED, texts.size() + " mutants");
    Set<String> idle = new TreeSet<>(names());
    idle.removeAll(worked);
    assertEquals(Set.of(), idle, "operators that fit no clean form");
  }

  private static List<String> names() {
    return Workshop.BOOK.operators().entrySet().stream()
        .flatMap(
            entry ->
                IntStream.rangeClosed(1, entry.getValue().size())
                    .mapToObj(number -> entry.getKey() + "/" + number))
        .toList();
  }

  /** Every operator on every clean sheet that it fits, so many times. */
  private List<Mutant> fitting(List<String> names, int times) {
    return names.stream()
        .flatMap(name -> Workshop.CLEAN.stream().map(clean -> new Mutant(clean, List.of(name), 0)))
        .filter(MutantsTest::fits)
        .flatMap(
            mutant ->
                IntStream.range(0, times)
                    .mapToObj(seed -> new Mutant(mutant.clean(), mutant.faults(), seed)))
        .toList();
  }

  private static boolean fits(Mutant mutant) {
    return Workshop.MAKER.fits(mutant.clean(), mutant.faults().get(0));
  }

  private void make(Mutant mutant) {
    try {
      Optional<Exercise> exercise =
          Workshop.MAKER.make(mutant.clean(), mutant.faults(), mutant.seed());
      exercise.ifPresent(
          made -> {
            texts.add((mutant.clean().name() + made.sheet().text()).hashCode());
            worked.add(mutant.faults().get(0));
          });
    } catch (MismatchException e) {
      faults.add(e.getMessage());
    }
  }

  @Test
  void every_code_of_the_rules_has_an_operator_or_a_reason_why_not() {
    Set<String> codes =
        Workshop.RULEBOOK.rules().stream().map(RuleInfo::code).collect(Collectors.toSet());
    assertEquals(Set.of(), uncovered(codes));
    Workshop.BOOK
        .operators()
        .forEach(
            (code, operators) ->
                operators.forEach(
                    operator -> assertTrue(operator.finds().containsKey(code), code)));
  }

  @Test
  void every_code_of_the_catalogue_has_an_operator_or_a_reason_why_not() throws IOException {
    Path catalogue = Path.of("../shared/catalogue/catalogue.yaml");
    Assumptions.assumeTrue(Files.exists(catalogue), catalogue + " is not here");
    Set<String> codes =
        Pattern.compile("\\{code: ([A-Z]\\d{2}),")
            .matcher(Files.readString(catalogue))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertTrue(codes.size() > 100, codes.size() + " codes");
    assertEquals(Set.of(), uncovered(codes));
  }

  private static Set<String> uncovered(Set<String> codes) {
    Set<String> left = new TreeSet<>(codes);
    left.removeAll(Workshop.BOOK.operators().keySet());
    left.removeAll(Workshop.BOOK.without().keySet());
    return left;
  }

  @Test
  void a_code_with_a_reason_has_no_operator() {
    AtomicInteger both = new AtomicInteger();
    Workshop.BOOK
        .without()
        .forEach(
            (code, reason) -> {
              both.addAndGet(Workshop.BOOK.operators().containsKey(code) ? 1 : 0);
              assertTrue(reason.length() > 10, code + " " + reason);
            });
    assertEquals(0, both.get());
  }

  @Test
  void the_same_seed_gives_the_same_exercise() throws Exception {
    Sheet clean = Workshop.CLEAN.get(0);
    Exercise first = Workshop.MAKER.make(clean, List.of("V01", "M18"), 7).orElseThrow();
    Exercise second = Workshop.MAKER.make(clean, List.of("V01", "M18"), 7).orElseThrow();
    assertEquals(first.sheet().text(), second.sheet().text());
    assertEquals(2, first.faults().size());
    assertTrue(first.difficulty() > 1);
  }
}
