package org.jishen.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jishen.review.Edit;
import org.jspecify.annotations.Nullable;

/** One of the two figures that a finding holds against each other is changed into the other. */
final class FigureWay implements Way {

  @Override
  public List<Proposal> proposals(Problem problem) {
    PrintedNumber found = problem.found();
    PrintedNumber expected = problem.expected();
    if (found == null || expected == null) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    proposals.addAll(proposals(problem, found, expected));
    proposals.addAll(proposals(problem, expected, found));
    return proposals;
  }

  /** Where it was found, all such numbers or one of them; and wherever the form has the figure. */
  private static List<Proposal> proposals(Problem problem, PrintedNumber from, PrintedNumber to) {
    List<Edit> here = edits(problem.spots(), from, to);
    List<Proposal> proposals = new ArrayList<>();
    proposals.add(Proposal.of(here));
    here.forEach(edit -> proposals.add(Proposal.of(List.of(edit))));
    List<Edit> everywhere = edits(problem.spotsOfForm(), from, to);
    here.stream().filter(edit -> !everywhere.contains(edit)).forEach(everywhere::add);
    proposals.add(Proposal.of(everywhere));
    return proposals;
  }

  private static List<Edit> edits(List<Spot> spots, PrintedNumber from, PrintedNumber to) {
    List<Edit> edits = new ArrayList<>();
    for (Spot spot : spots) {
      for (PrintedNumber number : PrintedNumber.in(spot.text())) {
        Edit edit = edit(spot, number, from, to);
        if (edit != null) {
          edits.add(edit);
        }
      }
    }
    return edits;
  }

  private static @Nullable Edit edit(
      Spot spot, PrintedNumber number, PrintedNumber from, PrintedNumber to) {
    boolean candidate = number.like(from) || (number.factor() == null && from.factor() != null);
    BigDecimal unit = candidate ? number.factorFor(from.value()) : null;
    String written = unit == null ? null : number.as(to.value(), unit);
    return written == null ? null : spot.number(number, written);
  }
}
