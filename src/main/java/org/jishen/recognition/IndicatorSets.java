package org.jishen.recognition;

import java.util.List;
import java.util.stream.Collectors;
import org.jishen.submission.Form;
import org.jishen.submission.Indicator;
import org.jishen.submission.IndicatorSet;

/** Folds the indicators of a form into one text, by which forms are compared. */
final class IndicatorSets {

  private IndicatorSets() {}

  static IndicatorSet of(Form form, List<Object> facts) {
    List<String> lines =
        facts.stream()
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .filter(one -> !one.repeated() && !one.nameless() && !one.valueless())
            .map(one -> one.nameKey() + "=" + Printed.compact(one.value().raw()))
            .sorted()
            .toList();
    return new IndicatorSet(
        form.number(), lines.size(), lines.stream().collect(Collectors.joining("\n")));
  }
}
