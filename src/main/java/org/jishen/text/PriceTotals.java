package org.jishen.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Totals of so many at such a price: 共2575人，每人每年60元，总计154500元. */
final class PriceTotals {

  private static final String YEAR = "年";

  private final NormalText normal;
  private final Units units;

  PriceTotals(NormalText normal, Units units) {
    this.normal = normal;
    this.units = units;
  }

  /** The product that a total claims; null unless one price and what it is for stand before it. */
  @Nullable Formula of(List<Quantity> before, Quantity total) {
    List<Quantity> prices = new ArrayList<>();
    List<Quantity> counts = new ArrayList<>();
    for (Quantity quantity : before) {
      if (!quantity.number().sound()) {
        return null;
      }
      (quantity.unit().kind() == UnitKind.MONEY ? prices : counts).add(quantity);
    }
    List<Quantity> operands = prices.size() == 1 ? operands(prices.get(0), counts) : List.of();
    return operands.size() < 2 ? null : product(operands, total);
  }

  /** The price and each thing that it is for; none when one of these is missing or there twice. */
  private List<Quantity> operands(Quantity price, List<Quantity> counts) {
    List<Quantity> operands = new ArrayList<>(List.of(price));
    for (String per : Prices.per(normal.text(), price, units)) {
      if (per.equals(YEAR)) {
        continue;
      }
      List<Quantity> fitting =
          counts.stream().filter(count -> count.unit().standard().equals(per)).toList();
      if (fitting.size() != 1) {
        return List.of();
      }
      operands.add(fitting.get(0));
    }
    operands.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return operands;
  }

  private Formula product(List<Quantity> operands, Quantity total) {
    Figure computed = Figure.exact(BigDecimal.ONE);
    for (Quantity operand : operands) {
      computed = computed.times(FormulaChain.exact(operand));
    }
    int start = operands.get(0).start();
    return new Formula(
        normal.rawSpan(start, Math.max(total.end(), operands.get(operands.size() - 1).end())),
        Formula.Kind.PRODUCT,
        operands.stream().map(operand -> FormulaReader.operand(normal, operand)).toList(),
        total.base(),
        computed,
        total.unit(),
        true,
        normal.offsets().raw(start));
  }
}
