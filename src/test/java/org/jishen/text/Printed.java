package org.jishen.text;

import java.util.List;
import java.util.stream.Collectors;

/** One line for what a reader found, as the tables of notations write it. */
final class Printed {

  private Printed() {}

  static String amount(Amount amount) {
    if (amount.state() != Amount.State.READ) {
      return amount.state()
          + (amount.printed() == null ? "" : " " + amount.printed().value().toPlainString());
    }
    return amount.value().stripTrailingZeros().toPlainString()
        + " 元 ["
        + amount.measure().text()
        + " "
        + amount.origin()
        + "]";
  }

  static String target(TargetValue value) {
    StringBuilder line = new StringBuilder(value.kind().toString());
    if (value.comparator() != TargetValue.Comparator.NONE) {
      line.append(' ').append(value.comparator());
    }
    if (value.low() != null) {
      line.append(' ').append(value.low().value().toPlainString());
    }
    if (value.high() != null) {
      line.append("..").append(value.high().value().toPlainString());
    }
    if (!value.measure().equals(Unit.NONE)) {
      line.append(" [").append(unit(value.measure())).append(']');
    }
    if (value.approximate()) {
      line.append(" about");
    }
    if (!value.unusualSign().isEmpty()) {
      line.append(" sign ").append(value.unusualSign());
    }
    if (value.time() != null) {
      line.append(' ').append(when(value.time()));
    }
    if (!value.further().isEmpty()) {
      line.append(" {")
          .append(value.further().stream().map(Printed::target).collect(Collectors.joining("; ")))
          .append('}');
    }
    return line.toString();
  }

  static String unit(Unit unit) {
    return unit.standard() + " " + unit.kind();
  }

  static String when(When when) {
    String from = when.yearPrinted() ? when.from().toString() : when.from().toString().substring(5);
    String to = when.yearPrinted() ? when.to().toString() : when.to().toString().substring(5);
    return (from.equals(to) ? from : from + ".." + to) + (when.deadline() ? " deadline" : "");
  }

  static String whens(List<When> whens) {
    return whens.stream().map(Printed::when).collect(Collectors.joining("; "));
  }

  static String formulas(List<Formula> formulas) {
    return formulas.stream().map(Printed::formula).collect(Collectors.joining("; "));
  }

  static String formula(Formula formula) {
    String operands =
        formula.operands().stream().map(Formula.Operand::raw).collect(Collectors.joining(","));
    return formula.kind()
        + "("
        + operands
        + ") "
        + formula.computed().value().stripTrailingZeros().toPlainString()
        + (formula.claimed() == null
            ? ""
            : (formula.holds() ? " = " : " not ")
                + formula.claimed().value().stripTrailingZeros().toPlainString())
        + (formula.wellFormed() ? "" : " malformed");
  }

  static String documentNumbers(List<DocumentNumber> numbers) {
    return numbers.stream()
        .map(
            n ->
                n.issuer()
                    + " "
                    + n.level()
                    + " "
                    + n.year()
                    + " "
                    + n.number()
                    + " "
                    + n.brackets())
        .collect(Collectors.joining("; "));
  }
}
