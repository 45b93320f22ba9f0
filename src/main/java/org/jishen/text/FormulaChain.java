package org.jishen.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quantities joined by signs of calculation: 13147*400=538800元.
 *
 * @param operands what is calculated with
 * @param signs the signs between the operands, one of + - * /
 * @param claimed what stands behind the equals sign; null where none stands
 * @param wellFormed every sign is written once
 */
record FormulaChain(
    List<Quantity> operands, String signs, @Nullable Quantity claimed, boolean wellFormed) {

  private static final int WIDEST_GAP = 6;
  private static final int MOST_OPERANDS = 100;
  private static final String SIGNS = "+-*/÷×xX=";
  private static final MathContext PRECISION = new MathContext(20);

  /** The chain that begins with a quantity, of that quantity alone where no sign follows. */
  static FormulaChain at(String line, List<Quantity> quantities, int first) {
    List<Quantity> operands = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    boolean wellFormed = true;
    Quantity claimed = null;
    int at = first;
    while (at < quantities.size()) {
      Quantity quantity = quantities.get(at);
      operands.add(quantity);
      if (at + 1 == quantities.size() || !quantity.number().sound()) {
        break;
      }
      Quantity next = quantities.get(at + 1);
      String gap = gap(line, quantity.end(), next.start());
      char sign = sign(gap);
      if (sign == ' ' || !next.number().sound()) {
        break;
      }
      wellFormed &= gap.length() == 1;
      if (sign == '=') {
        claimed = next;
        break;
      }
      signs.append(sign);
      at++;
    }
    return new FormulaChain(List.copyOf(operands), signs.toString(), claimed, wellFormed);
  }

  /** How many quantities it takes up. */
  int size() {
    return operands.size() + (claimed == null ? 0 : 1);
  }

  int start() {
    return operands.get(0).start();
  }

  int end() {
    return claimed == null ? operands.get(operands.size() - 1).end() : claimed.end();
  }

  Formula.Kind kind() {
    if (signs.chars().allMatch(c -> c == '*')) {
      return Formula.Kind.PRODUCT;
    }
    if (signs.chars().allMatch(c -> c == '+')) {
      return Formula.Kind.SUM;
    }
    return signs.equals("/") ? Formula.Kind.QUOTIENT : Formula.Kind.MIXED;
  }

  /** What the operands make: products before sums; null where something is divided by 0. */
  @Nullable Figure computed() {
    Figure sum = Figure.exact(BigDecimal.ZERO);
    Figure term = exact(operands.get(0));
    boolean minus = false;
    for (int i = 1; i < operands.size(); i++) {
      Figure next = exact(operands.get(i));
      char sign = signs.charAt(i - 1);
      if (sign == '*') {
        term = term.times(next);
      } else if (sign == '/') {
        if (next.low().signum() <= 0) {
          return null;
        }
        term = quotient(term, next);
      } else {
        sum = minus ? sum.minus(term) : sum.plus(term);
        minus = sign == '-';
        term = next;
      }
    }
    return minus ? sum.minus(term) : sum.plus(term);
  }

  /** A whole number in a formula is meant as it stands; decimals are rounded. */
  static Figure exact(Quantity quantity) {
    Figure base = quantity.base();
    return quantity.figure().value().scale() <= 0 ? Figure.exact(base.value()) : base;
  }

  private static Figure quotient(Figure dividend, Figure divisor) {
    BigDecimal value = dividend.value().divide(divisor.value(), PRECISION);
    BigDecimal rounding =
        dividend
            .value()
            .abs()
            .multiply(divisor.halfStep())
            .add(divisor.value().multiply(dividend.halfStep()))
            .divide(divisor.value().multiply(divisor.low()), PRECISION);
    return new Figure(value, rounding);
  }

  /** It is a whole calculation, not the piece of one that could not be read. */
  boolean stands(String line) {
    if (operands.size() < 2 || operands.size() > MOST_OPERANDS) {
      return false;
    }
    boolean needsClaim = signs.indexOf('-') >= 0 || signs.indexOf('/') >= 0;
    if (needsClaim && claimed == null) {
      return false;
    }
    return !signBefore(line, start()) && !goesOn(line, end());
  }

  private static boolean signBefore(String line, int start) {
    int at = start - 1;
    while (at >= 0 && start - at < 4 && line.charAt(at) == ' ') {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char c = line.charAt(at);
    boolean times = (c == 'x' || c == 'X') && at > 0 && !Glyphs.letter(line.charAt(at - 1));
    return "+*/÷×)".indexOf(c) >= 0 || times;
  }

  private boolean goesOn(String line, int end) {
    int at = Glyphs.skipFewBlanks(line, end);
    if (claimed == null && line.startsWith(")", at)) {
      at = Glyphs.skipFewBlanks(line, at + 1);
      return at < line.length() && SIGNS.indexOf(line.charAt(at)) >= 0;
    }
    if (at >= line.length()) {
      return false;
    }
    return "+*÷×/".indexOf(line.charAt(at)) >= 0;
  }

  private static String gap(String line, int from, int until) {
    return until - from > WIDEST_GAP ? "" : line.substring(from, until).replace(" ", "");
  }

  /** The sign that a gap is; a blank where it is none. */
  private static char sign(String gap) {
    if (gap.isEmpty() || gap.chars().anyMatch(c -> SIGNS.indexOf(c) < 0)) {
      return ' ';
    }
    char sign = unified(gap.charAt(0));
    return gap.chars().allMatch(c -> unified((char) c) == sign) ? sign : ' ';
  }

  private static char unified(char sign) {
    return switch (sign) {
      case '×', 'x', 'X' -> '*';
      case '÷' -> '/';
      default -> sign;
    };
  }
}
