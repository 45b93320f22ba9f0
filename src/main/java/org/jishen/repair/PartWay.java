package org.jishen.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.submission.Fund;
import org.jishen.submission.FundSum;

/**
 * One part of a sum is changed by what is missing or too much.
 *
 * @param ofFound the parts make up the figure that was found; otherwise that which was expected
 */
record PartWay(boolean ofFound) implements Way {

  /** A number that stands alone in its cell may be counted in 元 or in 万元. */
  private static final List<BigDecimal> UNITS = List.of(BigDecimal.ONE, new BigDecimal("10000"));

  @Override
  public List<Proposal> proposals(Problem problem) {
    PrintedNumber found = problem.found();
    PrintedNumber expected = problem.expected();
    if (found == null || expected == null) {
      return List.of();
    }
    BigDecimal more = expected.value().subtract(found.value());
    BigDecimal change = ofFound ? more : more.negate();
    List<Proposal> proposals = new ArrayList<>();
    for (Spot spot : problem.spots(places(problem))) {
      for (PrintedNumber number : PrintedNumber.in(spot.text())) {
        boolean part =
            number.factorFor(found.value()) == null && number.factorFor(expected.value()) == null;
        for (BigDecimal unit : part ? units(spot, number, found) : List.<BigDecimal>of()) {
          BigDecimal value = number.number().multiply(unit).add(change);
          String written = value.signum() > 0 ? number.as(value, unit) : null;
          if (written != null) {
            proposals.add(Proposal.of(Copies.of(problem, spot.number(number, written))));
          }
        }
      }
    }
    return proposals;
  }

  /** In running text only a number that counts the same is a part. */
  private static List<BigDecimal> units(Spot spot, PrintedNumber number, PrintedNumber found) {
    if (number.like(found)) {
      return List.of(number.factor() == null ? BigDecimal.ONE : number.factor());
    }
    boolean alone = spot.text().strip().length() == number.end() - number.start();
    return alone && number.factor() == null ? UNITS : List.of();
  }

  private static Stream<Place> places(Problem problem) {
    Stream<Place> parts =
        problem.facts(FundSum.class).stream().flatMap(sum -> sum.parts().stream()).map(Fund::place);
    return Stream.concat(problem.finding().places().stream(), parts);
  }
}
