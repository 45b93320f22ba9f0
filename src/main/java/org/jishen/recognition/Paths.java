package org.jishen.recognition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.submission.FieldKey;
import org.jishen.submission.Scope;

/** The paths of labels under which people and findings know the parts of a form. */
final class Paths {

  private static final String FUNDS = "资金";
  private static final String GOALS = "总体目标";
  private static final String INDICATORS = "绩效指标";

  private Paths() {}

  static Place fund(Place place, Scope scope, String label, String column) {
    return place.labelled(path(FUNDS, of(scope), label, column));
  }

  static Place indicator(Place place, Scope scope, String level, String name) {
    return place.labelled(path(INDICATORS, of(scope), level, name));
  }

  static Place field(Place place, FieldKey key, String label) {
    return switch (key) {
      case GOAL_ANNUAL -> place.labelled(path(GOALS, of(Scope.ANNUAL)));
      case GOAL_IMPLEMENTATION -> place.labelled(path(GOALS, of(Scope.IMPLEMENTATION)));
      default -> place.labelled(path(label));
    };
  }

  private static String of(Scope scope) {
    return scope == Scope.ANNUAL ? "年度" : "实施期";
  }

  private static String path(String... parts) {
    return Stream.of(parts)
        .map(part -> part.replaceAll("\\s++", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }
}
