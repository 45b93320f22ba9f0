package org.jishen.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
          "id");

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
              finding.id()));
    }
  }

  /** A file without an answer has a line too: without one it would look like a clean file. */
  @Override
  public void failure(Failure failure) throws IOException {
    String outcome = words.say("report.outcome.failure");
    String place = failure.place().text(words.lang());
    String sentence = failure.sentence().in(words.lang());
    String file = failure.place().file();
    line(List.of(file, "", "", "", outcome, "", "", place, sentence, "", "", "", "", "", ""));
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
