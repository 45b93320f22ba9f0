package org.jishen.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.review.Edit;
import org.jishen.review.NewRow;
import org.jishen.submission.Indicator;
import org.jishen.submission.Level2;
import org.jishen.submission.NameKind;

/**
 * An indicator as it might be written, for the author to fit to the project.
 *
 * @param examples indicators by second level
 * @param targets values, the first that suits a name is taken
 * @param missing the second levels of which one is missing; empty where an indicator is there and
 *     is wrong
 */
record ExampleWay(Map<Level2, List<Example>> examples, List<Target> targets, List<Level2> missing)
    implements Way {

  /**
   * An indicator.
   *
   * @param level1 first level, as printed
   * @param level2 second level, as printed
   * @param name third level
   * @param target its value; {year} stands for the year of the form, {total} for its annual total
   */
  record Example(String level1, String level2, String name, String target) {}

  /**
   * A value.
   *
   * @param kind what the name measures
   * @param endings on which of these the name ends; empty for any
   * @param text the value, as {@link Example#target}
   */
  record Target(NameKind kind, List<String> endings, String text) {

    boolean suits(Indicator indicator) {
      return !indicator.nameless()
          && indicator.nameKind() == kind
          && (endings.isEmpty() || endings.stream().anyMatch(indicator.nameKey()::endsWith));
    }
  }

  @Override
  public List<Proposal> proposals(Problem problem) {
    return missing.isEmpty() ? rewritten(problem) : added(problem);
  }

  private List<Proposal> rewritten(Problem problem) {
    List<Proposal> proposals = new ArrayList<>();
    for (Indicator indicator : problem.facts(Indicator.class)) {
      targets.stream()
          .filter(target -> target.suits(indicator))
          .findFirst()
          .map(target -> problem.filled(target.text()))
          .map(text -> filled(problem, indicator, Indicator::valuePlace, text))
          .ifPresent(edits -> proposals.add(Proposal.example(edits)));
      for (Example example : examples.getOrDefault(indicator.level2(), List.of())) {
        List<Edit> edits = new ArrayList<>();
        edits.addAll(filled(problem, indicator, Indicator::place, example.name()));
        edits.addAll(
            filled(problem, indicator, Indicator::valuePlace, problem.filled(example.target())));
        proposals.add(Proposal.example(edits));
      }
    }
    return proposals;
  }

  /** What is written for the whole project and for the year is written in both. */
  private static List<Edit> filled(
      Problem problem, Indicator indicator, Function<Indicator, Place> place, String text) {
    Stream<Place> places =
        problem.submission().facts(Indicator.class).stream()
            .filter(each -> each.form() == indicator.form())
            .filter(each -> sameRow(each, indicator) || twins(each, indicator))
            .map(place);
    return problem.spots(places).stream().map(spot -> spot.whole(text)).toList();
  }

  private static boolean twins(Indicator one, Indicator other) {
    return one.scope() != other.scope()
        && one.level2() == other.level2()
        && one.nameKey().equals(other.nameKey())
        && one.value().raw().equals(other.value().raw());
  }

  private static boolean sameRow(Indicator one, Indicator other) {
    Place place = one.place();
    Place with = other.place();
    return place.line() == with.line()
        && place.sheet().equals(with.sheet())
        && place.table() == with.table()
        && place.row() == with.row();
  }

  /** Below the last indicator, as no other is. */
  private List<Proposal> added(Problem problem) {
    List<Proposal> proposals = new ArrayList<>();
    problem.submission().facts(Indicator.class).stream()
        .filter(indicator -> problem.ofForm(indicator.form()) && indicator.counted())
        .max(Comparator.comparingInt(Indicator::row))
        .ifPresent(
            last ->
                missing.stream()
                    .flatMap(level -> examples.getOrDefault(level, List.of()).stream())
                    .map(example -> row(problem, last, example))
                    .forEach(row -> proposals.add(Proposal.example(row))));
    return proposals;
  }

  private static NewRow row(Problem problem, Indicator last, Example example) {
    return new NewRow(
        last.place().labelled(""),
        last.valuePlace().labelled(""),
        last.level1Name().isBlank() ? "" : example.level1(),
        example.level2(),
        example.name(),
        problem.filled(example.target()));
  }
}
