package org.jishen.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jishen.review.Edit;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;

/**
 * The goal that is missing is taken from the other goal of the form, or made of its targets.
 *
 * @param begin how such a goal begins, {year} for the year of the form
 * @param each one target, with {name} and {target}
 * @param separator what stands between targets
 * @param end how it ends
 */
record GoalWay(String begin, String each, String separator, String end) implements Way {

  /** More targets make no goal that can be read. */
  private static final int MOST_TARGETS = 3;

  @Override
  public List<Proposal> proposals(Problem problem) {
    List<Proposal> proposals = new ArrayList<>();
    String targets = targets(problem);
    for (Spot spot : problem.spots()) {
      if (!spot.text().isBlank() && !label(problem, spot)) {
        continue;
      }
      problem.submission().facts(Goal.class).stream()
          .filter(goal -> problem.ofForm(goal.form()) && !goal.blank())
          .map(goal -> Proposal.of(List.of(filled(spot, goal.text()))))
          .forEach(proposals::add);
      if (!targets.isEmpty()) {
        String goal = problem.filled(begin) + targets + end;
        proposals.add(Proposal.example(List.of(filled(spot, goal))));
      }
    }
    return proposals;
  }

  /** A text file has no cell where nothing stands: there the goal is found at its label. */
  private static boolean label(Problem problem, Spot spot) {
    return problem.facts(Goal.class).stream()
        .anyMatch(goal -> goal.blank() && goal.label().equals(spot.text().strip()));
  }

  private static Edit filled(Spot spot, String goal) {
    int end = spot.text().length();
    return spot.text().isBlank()
        ? spot.whole(goal)
        : new Edit(spot.place(), spot.text(), end, end, "：" + goal);
  }

  private String targets(Problem problem) {
    return problem.submission().facts(Indicator.class).stream()
        .filter(indicator -> problem.ofForm(indicator.form()) && indicator.counted())
        .filter(indicator -> !indicator.nameless() && indicator.value().numeric())
        .filter(indicator -> !indicator.value().measure().plainMoney())
        .limit(MOST_TARGETS)
        .map(this::target)
        .collect(Collectors.joining(separator));
  }

  private String target(Indicator indicator) {
    return each.replace("{name}", indicator.name()).replace("{target}", indicator.value().raw());
  }
}
