package org.jishen.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jishen.submission.Form;
import org.jishen.submission.Indicator;
import org.jishen.submission.Names;
import org.jishen.submission.Submission;

/**
 * A form of both versions with its indicators side by side.
 *
 * @param before the old form
 * @param after the new form
 * @param indicators which indicator is which; a renamed one is another one
 */
record Matched(Form before, Form after, Pairing<Indicator> indicators) {

  /** The forms that both versions have. */
  static List<Matched> of(Submission before, Submission after, List<FormPair> pairs) {
    List<Matched> matched = new ArrayList<>();
    for (FormPair pair : pairs) {
      if (pair.before().isPresent() && pair.after().isPresent()) {
        Form old = pair.before().get();
        Form now = pair.after().get();
        Pairing<Indicator> indicators =
            new Pairing<>(indicators(before, old), indicators(after, now));
        indicators.by(one -> key(one, one.nameKey() + "|" + one.level2() + "|" + one.scope()));
        indicators.by(one -> key(one, one.nameKey() + "|" + one.scope()));
        indicators.byUnique(one -> key(one, Names.yearless(one.name()) + "|" + one.scope()));
        matched.add(new Matched(old, now, indicators));
      }
    }
    return matched;
  }

  private static String key(Indicator indicator, String key) {
    return indicator.nameless() ? "" : key;
  }

  /** An indicator that only repeats another says nothing of its own. */
  static List<Indicator> indicators(Submission submission, Form form) {
    return submission.facts(Indicator.class).stream()
        .filter(one -> one.form() == form.number() && !one.repeated() && !one.nameless())
        .toList();
  }
}
