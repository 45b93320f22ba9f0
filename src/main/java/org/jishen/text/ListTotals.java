package org.jishen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jishen.text.FormulaReader.Claimant;
import org.jishen.text.ItemSums.Element;
import org.jspecify.annotations.Nullable;

/** Finds totals of lists and totals of so many at such a price in the sentences of a text. */
final class ListTotals {

  private static final int MOST_ITEMS = 2000;
  private static final int MOST_TOTALS = 50;
  private static final String SENTENCE_ENDS = "。!?\n";

  private final NormalText normal;
  private final String line;
  private final Units units;
  private final ItemSums sums;
  private final PartsBehind parts;
  private final List<Formula> found = new ArrayList<>();

  ListTotals(NormalText normal, Units units) {
    this.normal = normal;
    this.line = normal.text();
    this.units = units;
    this.sums = new ItemSums(normal, units);
    this.parts = new PartsBehind(line, units, sums);
  }

  /** The totals among the claimants of the text. */
  List<Formula> find(List<Claimant> claimants) {
    List<Element> sentence = new ArrayList<>();
    int at = 0;
    int depth = 0;
    for (Claimant claimant : claimants) {
      for (; at < claimant.start(); at++) {
        char c = line.charAt(at);
        if (SENTENCE_ENDS.indexOf(c) >= 0) {
          sentence(sentence);
          sentence.clear();
          depth = 0;
        }
        depth += c == '(' ? 1 : 0;
        depth -= c == ')' && depth > 0 ? 1 : 0;
      }
      at = claimant.end();
      sentence.add(new Element(claimant, depth));
    }
    sentence(sentence);
    return found;
  }

  private boolean add(@Nullable Formula formula) {
    return formula != null && found.add(formula);
  }

  private void sentence(List<Element> elements) {
    List<Element> earlier = new ArrayList<>();
    int since = 0;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      Unit unit = sums.money(element);
      if (unit == null || sums.totalWord(element.claimant().start()) < 0) {
        if (unit != null) {
          add(parts.bracketed(elements, i));
        }
        continue;
      }
      List<Element> before = elements.subList(Math.max(since, i - MOST_ITEMS), i);
      boolean behind = add(parts.opened(elements, i));
      if (!behind && !total(before, earlier, element)) {
        product(before, element);
      }
      earlier.add(element);
      since = i + 1;
    }
  }

  /** A list with its total behind it. Says whether there are items that can be added up. */
  private boolean total(List<Element> before, List<Element> earlier, Element total) {
    List<Element> items = items(before, total.depth());
    if (items == null || items.isEmpty()) {
      return false;
    }
    Formula alone = sums.list(items, total);
    if (earlier.isEmpty() || alone.holds()) {
      if (items.size() > 1) {
        found.add(alone);
      }
      return true;
    }
    if (earlier.size() > MOST_TOTALS) {
      return true;
    }
    List<Element> all = new ArrayList<>(earlier);
    all.addAll(items);
    Formula together = sums.list(all, total);
    if (together.holds()) {
      found.add(together);
    }
    return true;
  }

  /** The items of a list; null where something in it cannot be added up. */
  private @Nullable List<Element> items(List<Element> before, int depth) {
    List<Element> items = new ArrayList<>();
    for (Element element : before) {
      boolean formulaInBrackets =
          element.claimant().formula() != null
              && element.depth() == depth + 1
              && !amountBeforeBracket(items, element);
      if (element.depth() > depth && !formulaInBrackets) {
        continue;
      }
      Quantity quantity = element.claimant().quantity();
      if (quantity != null
          && quantity.unit().kind() != UnitKind.MONEY
          && sums.money(element) == null) {
        if (quantity.bareMultiplier() || !quantity.number().sound()) {
          return null;
        }
        continue;
      }
      boolean price = quantity != null && Prices.unitPrice(line, quantity, units);
      boolean formulaOfOther = element.claimant().formula() != null && !makesMoney(element);
      if (price || Wording.within(units.wording().notParts(), sums.label(element))) {
        return null;
      }
      if (!formulaOfOther) {
        items.add(element);
      }
    }
    return items;
  }

  private boolean amountBeforeBracket(List<Element> items, Element element) {
    if (items.isEmpty()) {
      return false;
    }
    int end = items.get(items.size() - 1).claimant().end();
    return line.substring(end, Math.max(end, element.claimant().start())).strip().equals("(");
  }

  private static boolean makesMoney(Element element) {
    Formula formula = element.claimant().formula();
    return formula != null
        && (formula.claimedUnit().plainMoney()
            || (formula.claimed() == null
                && formula.operands().stream()
                    .anyMatch(operand -> operand.unit().kind() == UnitKind.MONEY)));
  }

  /** So many at such a price: 共2575人，每人每年60元，总计154500元. */
  private void product(List<Element> before, Element total) {
    Quantity sum = total.claimant().quantity();
    List<Quantity> quantities =
        before.stream().map(each -> each.claimant().quantity()).filter(Objects::nonNull).toList();
    if (sum != null && quantities.size() == before.size()) {
      add(new PriceTotals(normal, units).of(quantities, sum));
    }
  }
}
