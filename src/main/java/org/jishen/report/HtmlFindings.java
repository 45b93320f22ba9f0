package org.jishen.report;

import java.io.IOException;
import java.util.List;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.rulebook.Words;

/** Writes findings one below the other, each with everything that is known of it. */
final class HtmlFindings {

  private final Html html;
  private final Wording words;

  HtmlFindings(Html html, Wording words) {
    this.html = html;
    this.words = words;
  }

  /**
   * Writes them.
   *
   * @param prefix of their ids in the page
   */
  void write(Review review, List<Finding> findings, String prefix) throws IOException {
    for (Finding finding : findings) {
      finding(review, finding, prefix);
    }
  }

  private void finding(Review review, Finding finding, String prefix) throws IOException {
    Words said = finding.in(words.lang());
    html.open(
        "article",
        "id",
        prefix + finding.id(),
        "class",
        finding.grade().name(),
        "data-f",
        Wording.letter(finding));
    html.open("h4");
    html.leaf("span", words.grade(finding.grade()), "class", "grade");
    html.text(" " + finding.rule() + " " + said.title()).close();
    html.leaf("p", said.message());
    html.open("dl");
    fact("places", words.places(finding.places()));
    fact("found", said.found());
    fact("expected", said.expected());
    fact("difference", said.difference());
    fact("mend", said.mend());
    fact("repairs", words.repairs(review, finding));
    fact("basis", words.basis(finding));
    fact("disposition", words.dispositions().whole(review, finding));
    html.close().end();
  }

  private void fact(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      html.leaf("dt", words.say("report.column." + key)).leaf("dd", value);
    }
  }
}
