package org.jishen.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jishen.text.FormulaReader.Claimant;
import org.jspecify.annotations.Nullable;

/** Finds totals of lists and totals of so many at such a price in the sentences of a text. */
final class ListTotals {

  private static final int MOST_FILLERS = 4;
  private static final int MOST_ITEMS = 2000;
  private static final String SENTENCE_ENDS = "。!?\n";
  private static final String CLAUSE_ENDS = ",;、:()";

  /** A claimant with the depth of the brackets around it. */
  private record Element(Claimant claimant, int depth) {}

  private final NormalText normal;
  private final String line;
  private final Units units;
  private final List<Formula> found = new ArrayList<>();

  ListTotals(NormalText normal, Units units) {
    this.normal = normal;
    this.line = normal.text();
    this.units = units;
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

  private void sentence(List<Element> elements) {
    List<Element> earlier = new ArrayList<>();
    int since = 0;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      Unit unit = money(element);
      if (unit == null || totalWord(element.claimant().start()) < 0) {
        if (unit != null) {
          bracketed(elements, i);
        }
        continue;
      }
      List<Element> before = elements.subList(Math.max(since, i - MOST_ITEMS), i);
      boolean behind = opened(elements, i);
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
    Formula alone = list(items, total);
    if (earlier.isEmpty() || alone.holds()) {
      if (items.size() > 1) {
        found.add(alone);
      }
      return true;
    }
    List<Element> all = new ArrayList<>(earlier);
    all.addAll(items);
    Formula together = list(all, total);
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
      if (quantity != null && quantity.unit().kind() != UnitKind.MONEY && money(element) == null) {
        if (quantity.bareMultiplier() || !quantity.number().sound()) {
          return null;
        }
        continue;
      }
      boolean price = quantity != null && Prices.unitPrice(line, quantity, units);
      boolean formulaOfOther = element.claimant().formula() != null && !makesMoney(element);
      if (price || Wording.within(units.wording().notParts(), label(element))) {
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

  private void product(List<Element> before, Element total) {
    Quantity sum = total.claimant().quantity();
    List<Quantity> quantities =
        before.stream().map(each -> each.claimant().quantity()).filter(Objects::nonNull).toList();
    if (sum != null && quantities.size() == before.size()) {
      Formula product = new PriceTotals(normal, units).of(quantities, sum);
      if (product != null) {
        found.add(product);
      }
    }
  }

  private static boolean makesMoney(Element element) {
    Formula formula = element.claimant().formula();
    return formula != null
        && (formula.claimedUnit().plainMoney()
            || (formula.claimed() == null
                && formula.operands().stream()
                    .anyMatch(operand -> operand.unit().kind() == UnitKind.MONEY)));
  }

  private Formula list(List<Element> items, Element total) {
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

  /** A total with its parts in brackets behind it: 854万(建设400万元,示范295万元,畅通159万元). */
  private void bracketed(List<Element> elements, int index) {
    Element total = elements.get(index);
    int open = Glyphs.skipFewBlanks(line, total.claimant().end());
    boolean opens =
        line.startsWith("(", open)
            && Wording.at(units.wording().partsOpeners(), line, open + 1) == null;
    if (opens) {
      behind(elements, index, open + 1, total.depth() + 1);
    }
  }

  /** A total with a total word and its parts behind it: 共申请2026400元,其中…. */
  private boolean opened(List<Element> elements, int index) {
    Element total = elements.get(index);
    int at = Glyphs.skipFewBlanks(line, total.claimant().end());
    if (at >= line.length() || ",;:".indexOf(line.charAt(at)) < 0) {
      return false;
    }
    int word = Glyphs.skipFewBlanks(line, at + 1);
    String opener = Wording.at(units.wording().partsOpeners(), line, word);
    return opener != null && behind(elements, index, word + opener.length(), total.depth());
  }

  /** Parts that follow from a place on, one to each clause up to the end. */
  private boolean behind(List<Element> elements, int index, int start, int depth) {
    List<Element> parts = new ArrayList<>();
    int from = start;
    for (int i = index + 1; i < elements.size() && parts.size() < MOST_ITEMS; i++) {
      Element element = elements.get(i);
      if (element.depth() < depth) {
        break;
      }
      Quantity quantity = element.claimant().quantity();
      boolean plain =
          element.depth() == depth
              && quantity != null
              && money(element) != null
              && !Prices.unitPrice(line, quantity, units)
              && totalWord(quantity.start()) < 0
              && parted(from, quantity, parts.isEmpty());
      String label = line.substring(from, Math.max(from, element.claimant().start()));
      if (!plain || Wording.within(units.wording().notParts(), label)) {
        return false;
      }
      parts.add(element);
      from = element.claimant().end();
    }
    if (parts.size() < 2 || !ends(from)) {
      return false;
    }
    found.add(list(parts, elements.get(index)));
    return true;
  }

  /** A separator and a name stand before the part. */
  private boolean parted(int from, Quantity part, boolean first) {
    String label = line.substring(from, part.start()).strip();
    return label.length() > (first ? 0 : 1) && (first || ",;、".indexOf(label.charAt(0)) >= 0);
  }

  /** Nothing that could be a further part stands behind the last one. */
  private boolean ends(int end) {
    int at = Glyphs.skipFewBlanks(line, end);
    return at == line.length() || (SENTENCE_ENDS + ");").indexOf(line.charAt(at)) >= 0;
  }

  /** The unit of an amount of money that is no unit price; null for another thing. */
  private @Nullable Unit money(Element element) {
    Quantity quantity = element.claimant().quantity();
    return quantity == null ? null : Prices.moneyUnit(line, quantity, units);
  }

  /** Where the total word before an amount begins; -1 where none stands there. */
  private int totalWord(int start) {
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
  private String label(Element element) {
    int end = element.claimant().start();
    int start = end;
    while (start > 0
        && end - start < 40
        && CLAUSE_ENDS.indexOf(line.charAt(start - 1)) < 0
        && !Glyphs.digit(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end);
  }
}
