package org.jishen.repair;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jishen.review.Edit;

/** A unit cost is changed in the proportion of what was found to what it makes. */
final class ProportionWay implements Way {

  private static final int DECIMALS = 2;

  @Override
  public List<Proposal> proposals(Problem problem) {
    PrintedNumber found = problem.found();
    PrintedNumber expected = problem.expected();
    if (found == null || expected == null || expected.value().signum() == 0) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Spot spot : problem.spots()) {
      for (PrintedNumber number : PrintedNumber.in(spot.text())) {
        BigDecimal unit = number.factor() == null ? BigDecimal.ONE : number.factor();
        BigDecimal plain =
            number
                .number()
                .multiply(found.value())
                .divide(expected.value(), DECIMALS, RoundingMode.HALF_UP);
        String written = number.as(plain.multiply(unit), unit);
        if (written != null) {
          proposals.add(Proposal.of(everywhere(problem, spot, number, written)));
        }
      }
    }
    return proposals;
  }

  /** The unit cost of the whole project and that of the year are one. */
  private static List<Edit> everywhere(
      Problem problem, Spot spot, PrintedNumber number, String written) {
    return problem.spotsOfForm().stream()
        .filter(each -> each.text().equals(spot.text()))
        .map(each -> each.number(number, written))
        .toList();
  }
}
