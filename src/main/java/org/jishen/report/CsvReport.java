package org.jishen.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.rulebook.Words;
import org.jishen.submission.Form;

/** The findings as CSV, one a line, for whatever program reads tables. */
public final class CsvReport implements ReviewReport {

  /** Excel takes a file without it for GBK. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "subject",
          "project",
          "unit",
          "grade",
          "rule",
          "title",
          "places",
          "message",
          "found",
          "expected",
          "difference",
          "mend",
          "basis",
          "id",
          "disposition",
          "note");

  private final Writer out;
  private final Wording words;

  /**
   * Begins a report.
   *
   * @param out where it goes, in UTF-8; it stays open at the end
   */
  public CsvReport(OutputStream out, Standards standards, Lang lang) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.words = new Wording(standards, lang);
    this.out.write(BYTE_ORDER_MARK);
    line(COLUMNS.stream().map(column -> words.say("report.column." + column)).toList());
  }

  @Override
  public void review(Review review) throws IOException {
    for (Finding finding : review.findings()) {
      Words said = finding.in(words.lang());
      Optional<Form> form = Wording.form(review, finding.subject());
      line(
          List.of(
              review.submission().file(),
              words.subject(finding.subject()),
              form.map(words::name).orElse(""),
              form.map(Wording::unit).orElse(""),
              words.grade(finding.grade()),
              finding.rule(),
              said.title(),
              words.places(finding.places()),
              said.message(),
              said.found(),
              said.expected(),
              said.difference(),
              said.mend(),
              words.basis(finding),
              finding.id(),
              words.dispositions().label(review, finding),
              words.dispositions().note(review, finding)));
    }
    for (String open : words.dispositions().open(review.handling())) {
      aside(review.submission().file(), "disposition", "", open);
    }
  }

  /** A file without an answer has a line too: without one it would look like a clean file. */
  @Override
  public void failure(Failure failure) throws IOException {
    String place = failure.place().text(words.lang());
    aside(failure.place().file(), "failure", place, failure.sentence().in(words.lang()));
  }

  /** A line that is no finding. */
  private void aside(String file, String outcome, String place, String sentence)
      throws IOException {
    Map<String, String> cells =
        Map.of(
            "file",
            file,
            "grade",
            words.say("report.outcome." + outcome),
            "places",
            place,
            "message",
            sentence);
    line(COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList());
  }

  private void line(List<String> cells) throws IOException {
    out.write(String.join(",", cells.stream().map(CsvCell::of).toList()));
    out.write("\r\n");
  }

  @Override
  public void end(Message conclusion) throws IOException {
    out.flush();
  }
}
