package org.jishen.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jishen.submission.Mention;
import org.jishen.text.Amount;
import org.jishen.text.AmountReader;
import org.jishen.text.Figure;
import org.jishen.text.Formula;
import org.jishen.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Money in running text: an amount, or a calculation with its result.
 *
 * @param start where it begins
 * @param end behind its last character
 * @param yuan what it comes to in 元: as written where a result is written
 * @param amount the amount that is written; null for a calculation without a result
 * @param amountStart where that amount begins
 */
record TextItem(int start, int end, Figure yuan, @Nullable Amount amount, int amountStart) {

  /** The items of a text, in order; operands of a calculation are no items of their own. */
  static List<TextItem> of(List<AmountReader.Found> amounts, List<Formula> formulas) {
    List<Formula> calculations =
        formulas.stream()
            .filter(formula -> formula.kind() != Formula.Kind.LIST_TOTAL && money(formula))
            .toList();
    List<TextItem> items = new ArrayList<>();
    int next = 0;
    for (Formula formula : calculations) {
      int end = formula.start() + formula.raw().length();
      if (!items.isEmpty() && formula.start() < items.get(items.size() - 1).end()) {
        continue;
      }
      while (next < amounts.size() && amounts.get(next).end() <= formula.start()) {
        items.add(amount(amounts.get(next++)));
      }
      AmountReader.Found result = null;
      while (next < amounts.size() && amounts.get(next).start() < end) {
        result = amounts.get(next++);
      }
      items.add(calculation(formula, end, result));
    }
    while (next < amounts.size()) {
      items.add(amount(amounts.get(next++)));
    }
    return items;
  }

  private static boolean money(Formula formula) {
    return formula.claimedUnit().plainMoney()
        || (formula.claimed() == null
            && formula.operands().stream()
                .anyMatch(operand -> operand.unit().kind() == UnitKind.MONEY));
  }

  private static TextItem amount(AmountReader.Found found) {
    return new TextItem(
        found.start(), found.end(), found.amount().figure(), found.amount(), found.start());
  }

  private static TextItem calculation(Formula formula, int end, AmountReader.@Nullable Found last) {
    Figure claimed = formula.claimed();
    if (claimed == null) {
      return new TextItem(formula.start(), end, formula.computed(), null, formula.start());
    }
    // The amount is the result only if it says the same: the last one may be an operand.
    if (last == null || !last.amount().known() || !last.amount().figure().agrees(claimed)) {
      return new TextItem(formula.start(), end, claimed, null, formula.start());
    }
    return new TextItem(formula.start(), end, claimed, last.amount(), last.start());
  }

  /** An item with what it is. */
  record Read(TextItem item, Mention.Role role) {}
}
