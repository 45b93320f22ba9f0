package org.jishen.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jishen.submission.Field;
import org.jishen.submission.Form;
import org.jishen.submission.Fund;
import org.jishen.submission.Goal;
import org.jishen.submission.Indicator;
import org.jspecify.annotations.Nullable;

/** The facts of one form that local rules may look at. */
record FormFacts(
    Form form, List<Field> fields, List<Goal> goals, List<Fund> funds, List<Indicator> indicators) {

  /** Form by form, in their order; indicators that stand in several columns count once. */
  static Collection<FormFacts> of(Collection<?> facts) {
    Map<Integer, FormFacts> forms = new TreeMap<>();
    for (Object fact : facts) {
      if (fact instanceof Form form) {
        forms.put(form.number(), empty(form));
      }
    }
    for (Object fact : facts) {
      if (fact instanceof Field field) {
        add(forms.get(field.form()), FormFacts::fields, field);
      } else if (fact instanceof Goal goal) {
        add(forms.get(goal.form()), FormFacts::goals, goal);
      } else if (fact instanceof Fund fund) {
        add(forms.get(fund.form()), FormFacts::funds, fund);
      } else if (fact instanceof Indicator indicator && !indicator.repeated()) {
        add(forms.get(indicator.form()), FormFacts::indicators, indicator);
      }
    }
    return forms.values();
  }

  private static <T> void add(@Nullable FormFacts form, Function<FormFacts, List<T>> list, T fact) {
    if (form != null) {
      list.apply(form).add(fact);
    }
  }

  private static FormFacts empty(Form form) {
    return new FormFacts(
        form, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
