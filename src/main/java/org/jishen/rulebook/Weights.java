package org.jishen.rulebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The weights (分值, 权重) of a form's indicators. */
public final class Weights {

  private static final Pattern WEIGHT =
      Pattern.compile("\\s{0,3}(\\d{1,3}(?:\\.\\d{1,2})?)\\s{0,3}[%％分]?\\s{0,3}");

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private Weights() {}

  /**
   * What they may make together: what the rate of execution leaves of a hundred where the form says
   * how many points it has, otherwise what the place allows.
   *
   * @param sums what the place allows
   * @param executionScores what the form says; texts that are no points are passed over
   */
  public static List<BigDecimal> allowed(
      Collection<BigDecimal> sums, Collection<String> executionScores) {
    for (String score : executionScores) {
      Matcher number = WEIGHT.matcher(score);
      if (number.matches()) {
        return List.of(plain(FULL.subtract(new BigDecimal(number.group(1)))));
      }
    }
    return sums.stream().map(Weights::plain).sorted(Comparator.reverseOrder()).toList();
  }

  /** Their sum; 0 when one of them is missing or no number, so that nothing can be said. */
  public static BigDecimal sum(Collection<String> weights) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String weight : weights) {
      Matcher number = WEIGHT.matcher(weight);
      if (!number.matches()) {
        return BigDecimal.ZERO;
      }
      sum = sum.add(new BigDecimal(number.group(1)));
    }
    return plain(sum);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
