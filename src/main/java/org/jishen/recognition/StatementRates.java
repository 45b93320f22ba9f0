package org.jishen.recognition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jishen.submission.Statement;
import org.jishen.submission.Statement.Direction;
import org.jishen.submission.StatementChange;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/** Computes rates of growth and decline from the amounts beside them. */
final class StatementRates {

  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TWO = new BigDecimal(2);

  private StatementRates() {}

  /** What a part is of a whole in percent; nothing when the whole may be 0. */
  static Optional<Figure> percent(Figure part, Figure whole) {
    Figure of = new Figure(whole.value().abs(), whole.halfStep());
    if (of.low().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal low = part.low().multiply(HUNDRED).divide(of.high(), DIGITS);
    BigDecimal high = part.high().multiply(HUNDRED).divide(of.low(), DIGITS);
    BigDecimal middle = part.value().multiply(HUNDRED).divide(of.value(), DIGITS);
    BigDecimal rounding = high.subtract(middle).max(middle.subtract(low));
    return Optional.of(new Figure(middle, rounding.max(high.subtract(low).divide(TWO, DIGITS))));
  }

  /** What an amount was last year; nothing when it is not known how it moved. */
  static Optional<Figure> lastYear(Amount amount, Direction direction, Amount change) {
    if (!amount.known() || !change.known()) {
      return Optional.empty();
    }
    return switch (direction) {
      case UP -> Optional.of(amount.figure().minus(change.figure()));
      case DOWN -> Optional.of(amount.figure().plus(change.figure()));
      case SAME, NONE -> Optional.empty();
    };
  }

  /** The change of a statement that has amount, change and rate. */
  static Optional<StatementChange> of(Statement statement, Amount amount) {
    BigDecimal rate = statement.ratePercent();
    Optional<Figure> last = lastYear(amount, statement.direction(), statement.change());
    if (rate == null || last.isEmpty() || statement.cause()) {
      return Optional.empty();
    }
    Figure stated = Figure.printed(rate.abs());
    return percent(statement.change().figure(), last.get())
        .map(
            computed ->
                new StatementChange(
                    statement.subject(),
                    amount,
                    statement.direction(),
                    statement.change(),
                    last.get(),
                    statement.rateDirection(),
                    rate,
                    stated,
                    computed,
                    statement.text(),
                    statement.place()));
  }
}
