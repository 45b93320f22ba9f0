package org.jishen.repair;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jishen.review.Edit;
import org.jishen.submission.Calculation;
import org.jspecify.annotations.Nullable;

/** The result of a calculation that a text claims, or one of its figures, is changed. */
final class CalculationWay implements Way {

  private static final int DECIMALS = 2;

  @Override
  public List<Proposal> proposals(Problem problem) {
    return problem.facts(Calculation.class).stream()
        .filter(Calculation::wrong)
        .filter(
            calculation ->
                problem.finding().zh().message().contains(calculation.quote())
                    || !calculation.product())
        .flatMap(calculation -> proposals(problem, calculation).stream())
        .toList();
  }

  private static List<Proposal> proposals(Problem problem, Calculation calculation) {
    List<Spot> spots = problem.spots(calculation.places().stream());
    BigDecimal claimed = Objects.requireNonNull(calculation.formula().claimed()).value();
    BigDecimal computed = calculation.formula().computed().value();
    List<Proposal> proposals = new ArrayList<>();
    proposals.add(Proposal.of(edits(spots, calculation, claimed, computed)));
    calculation.formula().operands().stream()
        .map(operand -> operand.figure().value())
        .distinct()
        .forEach(
            operand -> {
              BigDecimal other =
                  calculation.product()
                      ? scaled(operand, claimed, computed)
                      : operand.add(claimed).subtract(computed);
              if (other != null && other.signum() > 0) {
                proposals.add(Proposal.of(edits(spots, calculation, operand, other)));
              }
            });
    return proposals;
  }

  /**
   * The factor with which the product would be what is claimed; null where it is not a plain one.
   */
  private static @Nullable BigDecimal scaled(
      BigDecimal operand, BigDecimal claimed, BigDecimal computed) {
    if (computed.signum() == 0) {
      return null;
    }
    BigDecimal other = operand.multiply(claimed).divide(computed, DECIMALS, RoundingMode.HALF_UP);
    boolean exact = other.multiply(computed).compareTo(operand.multiply(claimed)) == 0;
    return exact ? other : null;
  }

  /** In every copy of the calculation, within its words only. */
  private static List<Edit> edits(
      List<Spot> spots, Calculation calculation, BigDecimal from, BigDecimal to) {
    List<Edit> edits = new ArrayList<>();
    for (Spot spot : spots) {
      int begin = spot.text().indexOf(calculation.quote());
      int end = begin + calculation.quote().length();
      for (PrintedNumber number : PrintedNumber.in(spot.text())) {
        boolean inside = begin < 0 || (number.start() >= begin && number.end() <= end);
        BigDecimal unit = inside ? number.factorFor(from) : null;
        String written = unit == null ? null : number.as(to, unit);
        if (written != null) {
          edits.add(spot.number(number, written));
        }
      }
    }
    return edits;
  }
}
