package org.jishen.rulebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The weights (分值, 权重) of a form's indicators. */
public final class Weights {

  private static final Pattern WEIGHT =
      Pattern.compile("\\s{0,3}(\\d{1,3}(?:\\.\\d{1,2})?)\\s{0,3}[%％分]?\\s{0,3}");

  private Weights() {}

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
    BigDecimal plain = sum.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
