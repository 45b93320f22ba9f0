package org.jishen.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds calculations in running text. */
public final class FormulaReader {

  private final Units units;

  FormulaReader(Units units) {
    this.units = units;
  }

  /**
   * The calculations in a text, in order.
   *
   * <p>Whole operands are taken as exact, decimals with the rounding of their last digit; a printed
   * result always has the rounding of its last digit.
   */
  public List<Formula> find(String text) {
    NormalText normal = NormalText.of(text);
    String line = normal.text();
    List<Quantity> quantities = Quantities.find(line, units);
    List<Claimant> claimants = new ArrayList<>();
    List<Formula> formulas = new ArrayList<>();
    int at = 0;
    while (at < quantities.size()) {
      FormulaChain chain = FormulaChain.at(line, quantities, at);
      Formula formula = chain.stands(line) ? formula(normal, chain) : null;
      if (formula == null) {
        // What follows a sign of a calculation that was not understood begins none of its own.
        chain.operands().forEach(operand -> claimants.add(new Claimant(operand, null, null)));
        at += chain.operands().size();
      } else {
        formulas.add(formula);
        claimants.add(new Claimant(null, chain, formula));
        at += chain.size();
      }
    }
    formulas.addAll(new ListTotals(normal, units).find(claimants));
    formulas.sort(Comparator.comparingInt(Formula::start).thenComparing(Formula::kind));
    return formulas;
  }

  /**
   * What may be an item of a list: a quantity or a formula.
   *
   * @param quantity the quantity; null for a formula
   * @param chain the place of the formula; null for a quantity
   * @param formula the formula; null for a quantity
   */
  record Claimant(
      @Nullable Quantity quantity, @Nullable FormulaChain chain, @Nullable Formula formula) {

    int start() {
      return quantity != null ? quantity.start() : chain == null ? 0 : chain.start();
    }

    int end() {
      return quantity != null ? quantity.end() : chain == null ? 0 : chain.end();
    }
  }

  private static @Nullable Formula formula(NormalText normal, FormulaChain chain) {
    Figure computed = chain.computed();
    if (computed == null) {
      return null;
    }
    List<Formula.Operand> operands =
        chain.operands().stream().map(operand -> operand(normal, operand)).toList();
    Quantity printed = chain.claimed();
    Figure claimed = printed == null ? null : printed.base();
    Unit unit = printed == null ? Unit.NONE : printed.unit();
    if (printed != null && claimed != null) {
      BigDecimal factor = factor(chain);
      boolean bareOperands = chain.operands().stream().noneMatch(FormulaReader::scaled);
      if (bareOperands && unit.kind() == UnitKind.MONEY) {
        computed = nearer(computed, computed.scaled(unit.factor()), claimed);
      } else if (printed.bare() && factor.compareTo(BigDecimal.ONE) != 0) {
        Figure scaled = claimed.scaled(factor);
        claimed = nearer(claimed, scaled, computed);
      }
    }
    return new Formula(
        normal.rawSpan(chain.start(), chain.end()),
        chain.kind(),
        operands,
        claimed,
        computed,
        unit,
        chain.wellFormed(),
        normal.offsets().raw(chain.start()));
  }

  static Formula.Operand operand(NormalText normal, Quantity quantity) {
    return new Formula.Operand(
        FormulaChain.exact(quantity),
        quantity.unit(),
        normal.rawSpan(quantity.start(), quantity.end()));
  }

  private static boolean scaled(Quantity quantity) {
    return quantity.unit().kind() == UnitKind.MONEY || quantity.bareMultiplier();
  }

  /** The factor of the money among the operands; 1 where there is none. */
  private static BigDecimal factor(FormulaChain chain) {
    return chain.operands().stream()
        .filter(FormulaReader::scaled)
        .map(quantity -> quantity.unit().factor())
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  /** Of two ways to understand a number the one that comes nearer to another, by ratio. */
  private static Figure nearer(Figure one, Figure other, Figure target) {
    if (one.agrees(target)) {
      return one;
    }
    BigDecimal farOne = one.value().subtract(target.value()).abs();
    BigDecimal farOther = other.value().subtract(target.value()).abs();
    return other.agrees(target) || farOther.compareTo(farOne) < 0 ? other : one;
  }
}
