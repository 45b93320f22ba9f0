package org.jishen.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jishen.document.Place;
import org.jishen.document.Unread;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.review.Outcome;

/** Prints what was checked and what was not: nothing unchecked may look like passed. */
final class AccountText {

  /** More places than anybody looks up; the JSON has them all. */
  private static final int PLACES = 12;

  private final Layout layout;
  private final Lang lang;

  AccountText(Layout layout, Lang lang) {
    this.layout = layout;
    this.lang = lang;
  }

  void print(List<Outcome> outcomes) throws IOException {
    List<String> counts = new ArrayList<>();
    for (Outcome.Result result : Outcome.Result.values()) {
      long count = Account.count(outcomes, result);
      if (count > 0 || result == Outcome.Result.PASSED || result == Outcome.Result.FOUND) {
        counts.add(say("report.account." + result.name(), count));
      }
    }
    layout.text("", 2, say("report.account", String.join(say("report.list"), counts)));
    reasons(outcomes, Outcome.Result.ERROR);
    reasons(outcomes, Outcome.Result.INSUFFICIENT);
    reasons(outcomes, Outcome.Result.NOT_APPLICABLE);
  }

  private void reasons(List<Outcome> outcomes, Outcome.Result result) throws IOException {
    List<Account.Reason> reasons = Account.reasons(outcomes, result, lang);
    if (reasons.isEmpty()) {
      return;
    }
    layout.line("  " + say("report.reasons." + result.name()));
    for (Account.Reason reason : reasons) {
      layout.text(
          "    ",
          6,
          say(
              "report.reason",
              reason.reason(),
              String.join(" ", reason.rules()),
              Subjects.names(reason.subjects())));
    }
  }

  void printUnread(List<Unread> unread) throws IOException {
    unread("report.unread", unread.stream().filter(part -> !part.deliberate()).toList());
    unread("report.passed.over", unread.stream().filter(Unread::deliberate).toList());
  }

  private void unread(String heading, List<Unread> unread) throws IOException {
    if (unread.isEmpty()) {
      return;
    }
    Map<String, List<Place>> byReason = new LinkedHashMap<>();
    for (Unread part : unread) {
      byReason
          .computeIfAbsent(part.reason().in(lang), reason -> new ArrayList<>())
          .add(part.place());
    }
    layout.line(say(heading, unread.size()));
    for (Map.Entry<String, List<Place>> entry : byReason.entrySet()) {
      layout.text("    ", 6, say("report.unread.reason", entry.getKey(), places(entry.getValue())));
    }
  }

  private String places(List<Place> places) {
    String some =
        String.join(
            say("report.list"),
            places.stream()
                .limit(PLACES)
                .map(place -> place.text(lang))
                .filter(text -> !text.isEmpty())
                .toList());
    return places.size() > PLACES ? say("report.places.more", some, places.size()) : some;
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(lang);
  }
}
