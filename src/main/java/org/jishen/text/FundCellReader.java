package org.jishen.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the amount that a fund cell holds, or says why it holds none. */
final class FundCellReader {

  private static final String OPENERS = "([{〔【|,;:、。";
  private static final int LONGEST_CELL = 2000;

  private final Units units;

  FundCellReader(Units units) {
    this.units = units;
  }

  Amount read(String cell, Unit inherited, Amount.Origin origin) {
    String text = NormalText.of(cell).text().strip();
    if (text.isEmpty() || units.wording().blankMarks().contains(text)) {
      return Amount.blank(cell.strip());
    }
    if (text.length() > LONGEST_CELL) {
      return Amount.notANumber(cell);
    }
    boolean negative = text.startsWith("-");
    int start = sign(text, negative ? 1 : 0);
    Quantity first =
        start < text.length() && Quantities.starts(text, start)
            ? Quantity.at(text, start, units)
            : null;
    if (first != null && first.unit().kind() != UnitKind.TIME) {
      return leading(cell, text, negative ? negated(first) : first, inherited, origin);
    }
    return negative ? Amount.notANumber(cell) : labelled(cell, text, inherited, origin);
  }

  /** Behind a currency sign. */
  private static int sign(String text, int start) {
    int at = Glyphs.skipBlanks(text, start);
    if (text.startsWith("¥", at)) {
      at++;
    } else if (text.startsWith("人民币", at)) {
      at += 3;
    }
    return Glyphs.skipBlanks(text, at);
  }

  private static Quantity negated(Quantity quantity) {
    Figure figure = new Figure(quantity.figure().value().negate(), quantity.figure().halfStep());
    return new Quantity(
        quantity.number(), figure, quantity.unit(), quantity.start(), quantity.end());
  }

  /** A cell that begins with its number. */
  private Amount leading(
      String cell, String text, Quantity amount, Unit inherited, Amount.Origin origin) {
    int end = small(text, amount);
    Quantity whole = end > amount.end() ? withSmallChange(text, amount, end) : amount;
    Unit bracketed = bracketedUnit(text, whole.end());
    if (bracketed != null && whole.bare()) {
      return Amount.of(cell, whole.figure(), bracketed, Amount.Origin.CELL);
    }
    return comment(text, whole.end())
        ? amount(cell, whole, inherited, origin)
        : Amount.notANumber(cell);
  }

  /** A cell that begins with words: one amount at its end, behind words about money. */
  private Amount labelled(String cell, String text, Unit inherited, Amount.Origin origin) {
    List<Quantity> quantities =
        Quantities.find(text, units).stream().filter(q -> outside(text, q.start())).toList();
    if (quantities.isEmpty()) {
      return Amount.notANumber(cell);
    }
    Quantity last = quantities.get(quantities.size() - 1);
    boolean alone = quantities.stream().allMatch(q -> q.equals(last) || partOfName(q));
    boolean about = Wording.within(units.wording().moneyWords(), text.substring(0, last.start()));
    boolean ends = last.end() == text.length() || text.charAt(last.end()) == '(';
    if (!alone || !about || !ends || !comment(text, last.end())) {
      return Amount.notANumber(cell);
    }
    return amount(cell, last, inherited, origin);
  }

  /** 2025年 and 第一批 of a label are no amounts. */
  private static boolean partOfName(Quantity quantity) {
    boolean words = quantity.number().style() == Numeral.Style.CHINESE && !quantity.money();
    return words || quantity.unit().kind() == UnitKind.TIME;
  }

  private Amount amount(String cell, Quantity quantity, Unit inherited, Amount.Origin origin) {
    if (!quantity.number().sound()) {
      return Amount.notANumber(cell);
    }
    Unit unit = quantity.unit();
    if (unit.plainMoney()) {
      return Amount.of(cell, quantity.figure(), unit, Amount.Origin.CELL);
    }
    if (quantity.bare()) {
      return inherited.plainMoney()
          ? Amount.of(cell, quantity.figure(), inherited, origin)
          : Amount.withoutUnit(cell, quantity.figure());
    }
    if (quantity.bareMultiplier()) {
      return Amount.of(cell, quantity.figure(), Prices.money(unit, units), Amount.Origin.CELL);
    }
    return Amount.notANumber(cell);
  }

  /** What stands behind the amount is a comment, not a second number or more words of the unit. */
  private boolean comment(String text, int end) {
    int at = Glyphs.skipBlanks(text, end);
    if (at == text.length()) {
      return true;
    }
    char next = text.charAt(at);
    boolean parted = at > end || OPENERS.indexOf(next) >= 0;
    if (parted || Wording.at(units.wording().partsOpeners(), text, at) != null) {
      int word = at;
      while (word < text.length()
          && (OPENERS.indexOf(text.charAt(word)) >= 0
              || Character.isWhitespace(text.charAt(word)))) {
        word++;
      }
      boolean bracket = next == '(' || next == '[' || next == '【' || next == '〔';
      return bracket || word == text.length() || !numberAt(text, word);
    }
    return false;
  }

  private static boolean numberAt(String text, int at) {
    char c = text.charAt(at);
    return Glyphs.digit(c) || c == '-' || c == '%' || c == '≥' || c == '≤';
  }

  /** 500(万元): the unit stands in brackets of its own. */
  private @Nullable Unit bracketedUnit(String text, int end) {
    int at = Glyphs.skipBlanks(text, end);
    if (at >= text.length() || text.charAt(at) != '(' || !text.endsWith(")")) {
      return null;
    }
    Unit unit = units.of(text.substring(at + 1, text.length() - 1));
    return unit.plainMoney() ? unit : null;
  }

  /** Behind 角 and 分 that follow 元: 叁仟元贰角伍分. */
  private int small(String text, Quantity amount) {
    if (!amount.unit().standard().equals("元")) {
      return amount.end();
    }
    int end = amount.end();
    for (String unit : List.of("角", "分")) {
      int behind = ChineseNumerals.end(text, end);
      if (behind > end && text.startsWith(unit, behind)) {
        end = behind + 1;
      }
    }
    return end;
  }

  private static Quantity withSmallChange(String text, Quantity amount, int end) {
    Figure figure = amount.figure();
    int at = amount.end();
    while (at < end) {
      int behind = ChineseNumerals.end(text, at);
      BigDecimal value = ChineseNumerals.value(text.substring(at, behind));
      int power = text.charAt(behind) == '角' ? -1 : -2;
      if (value != null) {
        figure = figure.plus(Figure.exact(value.scaleByPowerOfTen(power)));
      }
      at = behind + 1;
    }
    return new Quantity(amount.number(), figure, amount.unit(), amount.start(), end);
  }

  private static boolean outside(String text, int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      depth += text.charAt(i) == '(' ? 1 : 0;
      depth -= text.charAt(i) == ')' ? 1 : 0;
    }
    return depth <= 0;
  }
}
