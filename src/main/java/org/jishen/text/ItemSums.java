package org.jishen.text;

import java.math.BigDecimal;
import java.util.List;
import org.jishen.text.FormulaReader.Claimant;
import org.jspecify.annotations.Nullable;

/** Adds up items of a text, and tells which numbers are items or totals. */
final class ItemSums {

  private static final int MOST_FILLERS = 4;
  private static final int LABEL = 40;
  private static final String CLAUSE_ENDS = ",;、:()";

  /** A claimant with the depth of the brackets around it. */
  record Element(Claimant claimant, int depth) {}

  private final NormalText normal;
  private final String line;
  private final Units units;

  ItemSums(NormalText normal, Units units) {
    this.normal = normal;
    this.line = normal.text();
    this.units = units;
  }

  /** The claim that the items make the total. */
  Formula list(List<Element> items, Element total) {
    List<Formula.Operand> operands = items.stream().map(this::operand).toList();
    Figure computed = Figure.exact(BigDecimal.ZERO);
    for (Formula.Operand operand : operands) {
      computed = computed.plus(operand.figure());
    }
    int first = items.get(0).claimant().start();
    int start = Math.min(first, total.claimant().start());
    int end = Math.max(items.get(items.size() - 1).claimant().end(), total.claimant().end());
    Quantity sum = total.claimant().quantity();
    return new Formula(
        normal.rawSpan(start, end),
        Formula.Kind.LIST_TOTAL,
        operands,
        sum == null ? null : sum.base(),
        computed,
        sum == null ? Unit.NONE : sum.unit(),
        true,
        normal.offsets().raw(start));
  }

  /** A formula counts with the result that is printed. */
  private Formula.Operand operand(Element element) {
    Quantity quantity = element.claimant().quantity();
    if (quantity != null) {
      return FormulaReader.operand(normal, quantity);
    }
    FormulaChain chain = element.claimant().chain();
    Formula formula = element.claimant().formula();
    if (chain != null && chain.claimed() != null) {
      return FormulaReader.operand(normal, chain.claimed());
    }
    return formula == null
        ? new Formula.Operand(Figure.exact(BigDecimal.ZERO), Unit.NONE, "")
        : new Formula.Operand(formula.computed(), formula.claimedUnit(), formula.raw());
  }

  /** The unit of an amount of money that is no unit price; null for another thing. */
  @Nullable Unit money(Element element) {
    Quantity quantity = element.claimant().quantity();
    return quantity == null ? null : Prices.moneyUnit(line, quantity, units);
  }

  /** Where the total word before an amount begins; -1 where none stands there. */
  int totalWord(int start) {
    int at = start;
    for (int i = 0; i <= MOST_FILLERS; i++) {
      String word = Wording.endingAt(units.wording().totalWords(), line, at);
      if (word != null) {
        return at - word.length();
      }
      String filler = Wording.endingAt(units.wording().totalFillers(), line, at);
      if (filler == null) {
        return -1;
      }
      at -= filler.length();
    }
    return -1;
  }

  /** What an amount is called: the words before it in its clause. */
  String label(Element element) {
    int end = element.claimant().start();
    int start = end;
    while (start > 0
        && end - start < LABEL
        && CLAUSE_ENDS.indexOf(line.charAt(start - 1)) < 0
        && !Glyphs.digit(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end);
  }
}
