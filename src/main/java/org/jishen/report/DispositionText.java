package org.jishen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.review.Disposition;
import org.jishen.review.Finding;
import org.jishen.review.Handling;
import org.jishen.review.Review;
import org.jishen.review.Treatment;

/** How reports tell of dispositions. */
record DispositionText(Lang lang) {

  /** 说明（已采纳）: what was decided, and what it is worth. */
  String label(Treatment treatment) {
    return say(
        "report.disposition.label",
        say("report.disposition.kind." + treatment.disposition().kind()),
        say("report.disposition.state." + treatment.state()));
  }

  /** The same of a finding; "" where it has no disposition. */
  String label(Review review, Finding finding) {
    return review.handling().of(finding).map(this::label).orElse("");
  }

  /** Why, by whom, when and until when. */
  String note(Treatment treatment) {
    Disposition said = treatment.disposition();
    return said.until() == null
        ? say("report.disposition.note", said.reason(), said.who(), said.date())
        : say(
            "report.disposition.note.until", said.reason(), said.who(), said.date(), said.until());
  }

  /** The same of a finding; "" where it has no disposition. */
  String note(Review review, Finding finding) {
    return review.handling().of(finding).map(this::note).orElse("");
  }

  /** All that is to be said at a finding; "" where it has no disposition. */
  String whole(Review review, Finding finding) {
    Optional<Treatment> treatment = review.handling().of(finding);
    return treatment.map(one -> join(label(one), note(one))).orElse("");
  }

  private String join(String label, String note) {
    return say("report.disposition.line", label, note);
  }

  /** What somebody has to look at: faults of the file first, then dispositions. */
  List<String> open(Handling handling) {
    List<String> lines = new ArrayList<>();
    handling.faults().forEach(fault -> lines.add(fault.in(lang)));
    for (Treatment treatment : handling.open()) {
      lines.add(
          say(
              "report.disposition.open.one",
              treatment.disposition().finding(),
              join(label(treatment), note(treatment))));
    }
    return lines;
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(lang);
  }
}
