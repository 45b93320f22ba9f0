package org.jishen.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jishen.submission.Form;
import org.jishen.submission.Indicator;
import org.jishen.submission.IndicatorSet;
import org.jishen.text.HalfWidth;

/** Folds the indicators of a form into one text, by which forms are compared. */
final class IndicatorSets {

  private final Map<String, Integer> firsts = new HashMap<>();

  /** The indicators of the next form; forms come in the order of their numbers. */
  IndicatorSet of(Form form, List<Object> facts) {
    List<String> lines =
        facts.stream()
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .filter(one -> !one.repeated() && !one.nameless() && !one.valueless())
            .map(one -> one.nameKey() + "=" + HalfWidth.spaceless(one.value().raw()))
            .sorted()
            .toList();
    String key = String.join("\n", lines);
    return new IndicatorSet(
        form.number(), lines.size(), key, firsts.computeIfAbsent(key, unseen -> form.number()));
  }
}
