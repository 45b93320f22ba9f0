package org.jishen.local;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jishen.knowledge.Written;
import org.jspecify.annotations.Nullable;

/** Reads the checks of a local rule: one function each, of {@link Vocabulary#functions}. */
final class CheckReader {

  /** Nobody needs more; YAML can hold loops. */
  private static final int DEEPEST = 8;

  private final Vocabulary vocabulary;

  CheckReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Checks that all must hold; null when one of them is wrong, which is noted. */
  @Nullable Check all(Written written) {
    List<Check> checks = list(written, 0);
    return checks == null ? null : LogicChecks.all(checks);
  }

  private @Nullable List<Check> list(Written written, int depth) {
    if (depth > DEEPEST) {
      written.fault("嵌套太深");
      return null;
    }
    List<Written> items = written.isList() ? written.items() : List.of(written);
    List<Check> checks =
        items.stream().map(item -> check(item, depth)).filter(Objects::nonNull).toList();
    if (items.isEmpty()) {
      written.fault("这里不能空着");
    }
    return checks.size() < items.size() || items.isEmpty() ? null : checks;
  }

  private @Nullable Check check(Written written, int depth) {
    Map.Entry<String, Written> function = vocabulary.function(written);
    if (function == null) {
      return null;
    }
    Written value = function.getValue();
    return switch (function.getKey()) {
      case "any", "all", "not" -> ofOthers(function.getKey(), list(value, depth + 1));
      case "if" -> when(value, depth);
      case "sum", "amount", "year", "kind" -> ofForm(function.getKey(), value);
      case "has", "atLeast", "atMost", "range", "unit", "sign", "weight" ->
          ofIndicators(function.getKey(), value);
      default -> ofTexts(function.getKey(), value);
    };
  }

  private static @Nullable Check ofOthers(String function, @Nullable List<Check> checks) {
    if (checks == null) {
      return null;
    }
    return switch (function) {
      case "any" -> LogicChecks.any(checks);
      case "all" -> LogicChecks.all(checks);
      default -> LogicChecks.not(LogicChecks.all(checks));
    };
  }

  private @Nullable Check when(Written value, int depth) {
    Arguments arguments = new Arguments(vocabulary, value, List.of("when", "then"));
    Written when = arguments.needed("when");
    Written then = arguments.needed("then");
    List<Check> condition = when == null ? null : list(when, depth + 1);
    List<Check> demand = then == null ? null : list(then, depth + 1);
    return condition == null || demand == null
        ? null
        : LogicChecks.when(LogicChecks.all(condition), LogicChecks.all(demand));
  }

  private Check ofForm(String function, Written value) {
    return switch (function) {
      case "sum" -> {
        Arguments arguments = new Arguments(vocabulary, value, List.of("total", "parts"));
        yield FormChecks.sum(only(arguments, "total"), arguments.texts("parts"));
      }
      case "amount" -> {
        Arguments arguments = new Arguments(vocabulary, value, List.of("fund", "min", "max"));
        yield FormChecks.amount(only(arguments, "fund"), arguments.bounds());
      }
      case "year" ->
          FormChecks.year(new Arguments(vocabulary, value, List.of("min", "max")).bounds());
      default -> {
        Arguments arguments = new Arguments(vocabulary, value, List.of("words"));
        yield FormChecks.kind(Vocabulary.meanings(arguments.each("words"), vocabulary.kinds()));
      }
    };
  }

  private static String only(Arguments arguments, String key) {
    Written text = arguments.needed(key);
    return text == null ? "" : text.words();
  }

  private Check ofIndicators(String function, Written value) {
    List<String> known =
        switch (function) {
          case "has" -> List.of("level", "named");
          case "atLeast", "atMost" -> List.of("level", "named", "count");
          case "unit", "sign" -> List.of("level", "named", "words");
          default -> List.of("level", "named", "min", "max");
        };
    Arguments arguments = new Arguments(vocabulary, value, known);
    IndicatorSelector selector = IndicatorSelector.of(arguments, vocabulary);
    return switch (function) {
      case "has" -> IndicatorChecks.atLeast(selector, 1);
      case "atLeast" -> IndicatorChecks.atLeast(selector, arguments.count());
      case "atMost" -> IndicatorChecks.atMost(selector, arguments.count());
      case "unit" -> IndicatorChecks.unit(selector, arguments.texts("words"));
      case "sign" -> {
        List<Written> signs = arguments.each("words");
        yield IndicatorChecks.sign(
            selector,
            Vocabulary.meanings(signs, vocabulary.signs()),
            signs.stream().map(Written::text).toList());
      }
      case "range" -> IndicatorChecks.range(selector, arguments.bounds());
      default -> IndicatorChecks.weight(selector, arguments.bounds());
    };
  }

  private Check ofTexts(String function, Written value) {
    List<String> known =
        switch (function) {
          case "required", "unique", "same", "different" -> List.of("in");
          case "length" -> List.of("in", "min", "max");
          default -> List.of("in", "words");
        };
    Arguments arguments = new Arguments(vocabulary, value, known);
    TextSelector selector = TextSelector.of(arguments, vocabulary);
    return switch (function) {
      case "required" -> TextChecks.required(selector);
      case "unique" -> TextChecks.unique(selector);
      case "same" -> TextChecks.alike(selector, true);
      case "different" -> TextChecks.alike(selector, false);
      case "length" -> TextChecks.length(selector, arguments.bounds());
      case "forbidden" -> TextChecks.forbidden(selector, arguments.texts("words"));
      case "contains" -> TextChecks.contains(selector, arguments.texts("words"), false);
      case "containsAll" -> TextChecks.contains(selector, arguments.texts("words"), true);
      case "begins" -> TextChecks.begins(selector, arguments.texts("words"));
      case "ends" -> TextChecks.ends(selector, arguments.texts("words"));
      case "oneOf" -> TextChecks.oneOf(selector, arguments.texts("words"));
      default -> throw new IllegalStateException(function);
    };
  }
}
