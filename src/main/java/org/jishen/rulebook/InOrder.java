package org.jishen.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jishen.submission.Field;
import org.jishen.submission.Fund;
import org.jishen.submission.Indicator;

/**
 * What a rule has collected, in the order of the page: the engine hands facts over in an order of
 * its own.
 */
public final class InOrder {

  private InOrder() {}

  /** The field that comes first. */
  public static Field firstField(Collection<Field> fields) {
    return fields.stream().min(Comparator.comparing(Field::key)).orElseThrow();
  }

  /** The indicator that comes first. */
  public static Indicator firstIndicator(Collection<Indicator> indicators) {
    return indicators.stream()
        .min(Comparator.comparing(Indicator::form).thenComparing(Indicator::row))
        .orElseThrow();
  }

  /** The line of a fund block that comes first. */
  public static Fund firstFund(Collection<Fund> funds) {
    return funds.stream().min(Comparator.comparing(Fund::row)).orElseThrow();
  }

  /** The labels of fields, joined by a comma. */
  public static String labels(Collection<Field> fields) {
    return joined(fields, Comparator.comparing(Field::key), Field::label);
  }

  /** What stands in the cells of a fund block, joined by a comma. */
  public static String amounts(Collection<Fund> funds) {
    return joined(
        funds, Comparator.comparing(Fund::row), fund -> fund.label() + fund.amount().raw().strip());
  }

  private static <T> String joined(
      Collection<T> items, Comparator<T> order, Function<T, String> text) {
    return items.stream().sorted(order).map(text).distinct().collect(Collectors.joining("、"));
  }
}
