package org.jishen.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Unread;
import org.jishen.review.Outcome;
import org.jishen.review.Review;

/** Writes what was checked and what was not: nothing unchecked may look like passed. */
final class HtmlAccount {

  private final Html html;
  private final Wording words;

  HtmlAccount(Html html, Wording words) {
    this.html = html;
    this.words = words;
  }

  /** The findings themselves stand above; here is what came of all the other checks. */
  void write(Review review) throws IOException {
    html.open("details", "open", "open");
    html.leaf("summary", words.say("report.account", counts(review.outcomes())));
    html.open("dl", "class", "account");
    boolean several = review.submission().forms().size() > 1;
    for (Outcome.Result result : Outcome.Result.values()) {
      if (result != Outcome.Result.FOUND) {
        reasons(Account.reasons(review.outcomes(), result, words.lang()), result, several);
      }
    }
    unread(review, false);
    unread(review, true);
    html.close().end();
  }

  /**
   * Writes reasons.
   *
   * @param several there are several forms: it must be said of which one a reason speaks
   */
  private void reasons(List<Account.Reason> reasons, Outcome.Result result, boolean several)
      throws IOException {
    if (!reasons.isEmpty()) {
      html.leaf("dt", words.say("report.outcome." + result));
    }
    for (Account.Reason reason : reasons) {
      String rules = String.join(" ", reason.rules());
      String text =
          reason.reason().isEmpty()
              ? rules
              : words.say("report.unread.reason", reason.reason(), rules);
      html.leaf(
          "dd",
          several
              ? words.say("report.opinion.reason", text, Subjects.names(reason.subjects()))
              : text);
    }
  }

  private String counts(List<Outcome> outcomes) {
    List<String> counts = new ArrayList<>();
    for (Outcome.Result result : Outcome.Result.values()) {
      long count = Account.count(outcomes, result);
      if (count > 0) {
        counts.add(words.say("report.account." + result, count));
      }
    }
    return String.join(words.say("report.list"), counts);
  }

  private void unread(Review review, boolean deliberate) throws IOException {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Unread unread : review.submission().unread()) {
      if (unread.deliberate() == deliberate) {
        List<String> where =
            places.computeIfAbsent(unread.reason().in(words.lang()), key -> new ArrayList<>());
        String place = unread.place().text(words.lang());
        if (!place.isEmpty()) {
          where.add(place);
        }
      }
    }
    if (!places.isEmpty()) {
      html.leaf(
          "dt", words.say(deliberate ? "report.outcome.passed.over" : "report.outcome.unread"));
    }
    for (Map.Entry<String, List<String>> each : places.entrySet()) {
      String where = String.join(words.say("report.list"), each.getValue());
      html.leaf(
          "dd",
          where.isEmpty()
              ? each.getKey()
              : words.say("report.unread.reason", each.getKey(), where));
    }
  }
}
