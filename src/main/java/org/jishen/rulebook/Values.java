package org.jishen.rulebook;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.submission.BudgetRow;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.Field;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jishen.submission.ProjectLine;
import org.jishen.submission.ProjectNarrative;
import org.jishen.text.Amount;
import org.jishen.text.Figure;
import org.jishen.text.TargetValue;
import org.jishen.text.Unit;
import org.jspecify.annotations.Nullable;

/** How values are printed in a sentence. */
final class Values {

  private static final String YUAN = "元";

  private final Lang lang;
  private final Unit moneyUnit;

  /**
   * For one sentence.
   *
   * @param moneyUnit the unit of its money; NONE for 元
   */
  Values(Lang lang, Unit moneyUnit) {
    this.lang = lang;
    this.moneyUnit = moneyUnit;
  }

  String text(@Nullable Object value) {
    if (value instanceof Amount amount) {
      return amount(amount);
    }
    if (value instanceof Figure figure) {
      return money(figure.value());
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    if (value instanceof Collection<?> items) {
      return items.stream()
          .map(this::text)
          .distinct()
          .collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
    }
    if (value instanceof Enum<?> constant) {
      return Message.of(
              "rulebook." + constant.getDeclaringClass().getSimpleName() + "." + constant.name())
          .in(lang);
    }
    if (value instanceof Message message) {
      return message.in(lang);
    }
    if (value instanceof Place place) {
      return place.text(lang);
    }
    return value == null ? "" : name(value);
  }

  /** The size of the difference of two amounts. */
  String difference(@Nullable Object value, @Nullable Object other) {
    BigDecimal difference = yuan(value).subtract(yuan(other)).abs();
    boolean money = value instanceof Amount || value instanceof Figure;
    return money ? money(difference) : number(difference);
  }

  private static BigDecimal yuan(@Nullable Object value) {
    if (value instanceof Amount amount) {
      return amount.value();
    }
    if (value instanceof Figure figure) {
      return figure.value();
    }
    if (value instanceof BigDecimal number) {
      return number;
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    throw new IllegalArgumentException("not a number: " + value);
  }

  private String amount(Amount amount) {
    Figure printed = amount.printed();
    if (!amount.known() || printed == null) {
      return amount.raw().isBlank() ? Message.of("rulebook.blank").in(lang) : amount.raw().strip();
    }
    return number(printed.value()) + amount.measure().text();
  }

  private String money(BigDecimal yuan) {
    if (moneyUnit.factor().compareTo(BigDecimal.ONE) <= 0) {
      return number(plain(yuan)) + YUAN;
    }
    return number(plain(yuan.divide(moneyUnit.factor()))) + moneyUnit.text();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String number(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  private static String name(Object value) {
    if (value instanceof Form form) {
      return form.name();
    }
    if (value instanceof Field field) {
      return field.label();
    }
    if (value instanceof Fund fund) {
      return fund.label();
    }
    if (value instanceof Goal goal) {
      return goal.label();
    }
    if (value instanceof Indicator indicator) {
      return indicator.nameless() ? indicator.value().raw() : indicator.name();
    }
    if (value instanceof TargetValue target) {
      return target.raw();
    }
    if (value instanceof ProjectLine line) {
      return line.name();
    }
    if (value instanceof ProjectNarrative narrative) {
      return narrative.name();
    }
    if (value instanceof BudgetTable table) {
      return table.title();
    }
    if (value instanceof BudgetRow row) {
      return row.name();
    }
    return value.toString();
  }
}
