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

  void write(Review review) throws IOException {
    html.open("details", "open", "open");
    html.leaf("summary", words.say("report.sheet.account") + ": " + counts(review.outcomes()));
    html.open("div", "class", "wide").open("table", "class", "account").open("thead").open("tr");
    for (String head : List.of("outcome", "reason", "rules", "subjects")) {
      html.leaf("th", words.say("report.column." + head), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Outcome.Result result : Outcome.Result.values()) {
      for (Account.Reason reason : Account.reasons(review.outcomes(), result, words.lang())) {
        row(
            "report.outcome." + result,
            reason.reason(),
            String.join(" ", reason.rules()),
            Subjects.names(reason.subjects()).in(words.lang()));
      }
    }
    unread(review, false);
    unread(review, true);
    html.close().close().close().end();
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
        places
            .computeIfAbsent(unread.reason().in(words.lang()), key -> new ArrayList<>())
            .add(words.place(unread.place()));
      }
    }
    for (Map.Entry<String, List<String>> each : places.entrySet()) {
      row(
          deliberate ? "report.outcome.passed.over" : "report.outcome.unread",
          each.getKey(),
          "",
          String.join(words.say("report.list"), each.getValue()));
    }
  }

  private void row(String outcome, String... cells) throws IOException {
    html.open("tr").leaf("th", words.say(outcome), "scope", "row");
    for (String cell : cells) {
      html.leaf("td", cell);
    }
    html.end();
  }
}
