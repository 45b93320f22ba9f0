package org.jishen.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators of a form, each with what operators may ask about it beside its texts. */
final class IndicatorRows {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** A number of things, no date: 1200户, 92%. */
  private static final Pattern COUNTED =
      Pattern.compile("(\\d+(?:\\.\\d+)?)万?(?:%|(?![年月日万号])\\p{IsHan})");

  private final List<Element.Entry> all;
  private final Set<String> goal;

  IndicatorRows(Element.Entry form, List<Element.Entry> all) {
    this.all = all;
    this.goal =
        COUNTED
            .matcher(form.read("goalAnnual"))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
  }

  /**
   * The rows with these facts, each yes or no: {@code twin} there is one of the same name in the
   * other column; {@code only1}, {@code only2} it is the only one of its first or second level in
   * its column; {@code goal} it alone has a number that the goal of the year speaks of.
   */
  List<Element.Entry> rows() {
    return all.stream()
        .map(row -> new Element.Entry(row.form(), row.list(), row.map(), facts(row)))
        .toList();
  }

  private Map<String, String> facts(Element.Entry row) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("twin", said(others(row).anyMatch(same("name", row))));
    facts.put("only1", said(others(row).filter(same("scope", row)).noneMatch(same("level1", row))));
    facts.put("only2", said(others(row).filter(same("scope", row)).noneMatch(same("level2", row))));
    Set<String> elsewhere = others(row).flatMap(IndicatorRows::numbers).collect(Collectors.toSet());
    facts.put(
        "goal",
        said(
            numbers(row).anyMatch(number -> goal.contains(number) && !elsewhere.contains(number))));
    return facts;
  }

  private Stream<Element.Entry> others(Element.Entry row) {
    return all.stream().filter(other -> !other.node().equals(row.node()));
  }

  private static Predicate<Element.Entry> same(String key, Element.Entry row) {
    return other -> other.read(key).equals(row.read(key));
  }

  private static Stream<String> numbers(Element.Entry row) {
    return NUMBER.matcher(row.read("name") + " " + row.read("value")).results().map(m -> m.group());
  }

  private static String said(boolean fact) {
    return fact ? "yes" : "no";
  }
}
