package org.jishen.exercise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jishen.knowledge.Knowledge;

/**
 * All operators: cases/exercises/operators.yaml.
 *
 * @param levels how hard a fault is to see, 1 to 3, by the family of its code
 * @param operators by the code of the rule that they are made for
 * @param without why a rule has no operator, by its code
 */
public record OperatorBook(
    Map<String, Integer> levels,
    Map<String, List<Operator>> operators,
    Map<String, String> without) {

  /** The operators of a cases/ folder. */
  public static OperatorBook load(Knowledge cases) {
    return cases.read("exercises/operators.yaml", OperatorBook.class);
  }

  /** The codes that have an operator, sorted. */
  public List<String> codes() {
    return List.copyOf(new TreeMap<>(operators).keySet());
  }

  /** How hard the faults of a code are to see: 1 at a glance, 2 by comparing, 3 by reckoning. */
  int level(String code) {
    return levels.getOrDefault(code.substring(0, 1), 2);
  }
}
