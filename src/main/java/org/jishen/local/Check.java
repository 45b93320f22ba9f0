package org.jishen.local;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One check of a local rule.
 *
 * @param looksAt the features of a form without which it says nothing: indicators
 * @param test what it says of a form
 */
record Check(Set<String> looksAt, Function<FormFacts, Answer> test) {

  private static final String INDICATORS = "indicators";
  private static final String COMPLETE = "complete";

  /** A check that speaks of any form. */
  static Check of(Function<FormFacts, Answer> test) {
    return new Check(Set.of(), test);
  }

  /** A check of the indicators that are there. */
  static Check ofIndicators(Function<FormFacts, Answer> test) {
    return new Check(Set.of(INDICATORS), test);
  }

  /** A check that needs to have seen all indicators. */
  static Check ofAllIndicators(Function<FormFacts, Answer> test) {
    return new Check(Set.of(INDICATORS, COMPLETE), test);
  }

  /** A check made of others. */
  static Check ofOthers(Stream<Check> others, Function<FormFacts, Answer> test) {
    return new Check(
        others.flatMap(other -> other.looksAt().stream()).collect(Collectors.toUnmodifiableSet()),
        test);
  }

  Answer of(FormFacts form) {
    return test.apply(form);
  }
}
