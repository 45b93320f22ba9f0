package org.jishen.local;

import static org.jishen.local.IndicatorSelector.quoted;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jishen.knowledge.Message;
import org.jishen.rulebook.Weights;
import org.jishen.submission.Indicator;
import org.jishen.submission.Located;
import org.jishen.text.Figure;
import org.jishen.text.TargetValue;

/** Checks of a form's indicators. */
final class IndicatorChecks {

  private IndicatorChecks() {}

  static Check atLeast(IndicatorSelector selector, int count) {
    return Check.ofAllIndicators(
        form -> {
          int found = selector.of(form).size();
          return Answer.when(
              found >= count, form.form(), Message.of("local.few", found, selector.title(), count));
        });
  }

  static Check atMost(IndicatorSelector selector, int count) {
    return Check.ofIndicators(
        form -> {
          List<Indicator> found = selector.of(form);
          return found.size() <= count
              ? Answer.HOLDS
              : Answer.fails(
                  found, Message.of("local.many", found.size(), selector.title(), count));
        });
  }

  static Check range(IndicatorSelector selector, Bounds bounds) {
    return each(
        selector,
        indicator -> {
          TargetValue value = indicator.value();
          Figure low = value.low();
          Figure high = value.high() == null ? low : value.high();
          if (!value.numeric() || low == null || high == null) {
            return Answer.open(Message.of("local.no.number", indicator.name(), value.raw()));
          }
          return Answer.when(
              bounds.hold(low.value()) && bounds.hold(high.value()),
              indicator,
              Message.of("local.range", indicator.name(), value.raw(), bounds.say()));
        });
  }

  static Check unit(IndicatorSelector selector, List<String> units) {
    return each(
        selector,
        indicator ->
            Answer.when(
                units.contains(indicator.value().measure().text()),
                indicator,
                Message.of(
                    "local.unit",
                    indicator.name(),
                    indicator.value().measure().text(),
                    quoted(units))));
  }

  static Check sign(
      IndicatorSelector selector, List<TargetValue.Comparator> signs, List<String> titles) {
    return each(
        selector,
        indicator ->
            Answer.when(
                signs.contains(indicator.value().comparator()),
                indicator,
                Message.of(
                    "local.sign", indicator.name(), indicator.value().raw(), quoted(titles))));
  }

  /** Blank values are another check's affair. */
  private static Check each(IndicatorSelector selector, Function<Indicator, Answer> test) {
    return Check.ofIndicators(
        form -> {
          List<Answer> answers =
              selector.of(form).stream()
                  .filter(indicator -> !indicator.valueless())
                  .map(test)
                  .toList();
          return LogicChecks.worst(answers);
        });
  }

  static Check weight(IndicatorSelector selector, Bounds bounds) {
    return Check.ofAllIndicators(
        form -> {
          List<Indicator> found = selector.of(form);
          for (Indicator indicator : found) {
            if (Weights.sum(List.of(indicator.weight())).signum() == 0) {
              return Answer.open(Message.of("local.no.weight", indicator.name()));
            }
          }
          BigDecimal sum = Weights.sum(found.stream().map(Indicator::weight).toList());
          List<? extends Located> about = found.isEmpty() ? List.of(form.form()) : found;
          return bounds.hold(sum)
              ? Answer.HOLDS
              : Answer.fails(
                  about,
                  Message.of("local.weight", selector.title(), sum.toPlainString(), bounds.say()));
        });
  }
}
