package org.jishen.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;

/**
 * The review as one page that needs no other file and no network: a summary with charts, each form
 * drawn again with the findings at their cells, and the account of the checks.
 */
public final class HtmlReport implements ReviewReport {

  private final OutputStream out;
  private final Engine engine;
  private final Wording words;
  private final Spool contents = new Spool();
  private final Spool files = new Spool();
  private final Html html = new Html(files.writer());
  private final Html list = new Html(contents.writer());
  private final HtmlFindings findings;
  private final HtmlAccount account;
  private final Tally tally = new Tally();
  private int number;

  /**
   * Begins a report.
   *
   * @param out where it goes, in UTF-8; it stays open at the end
   */
  public HtmlReport(OutputStream out, Engine engine, Standards standards, Lang lang)
      throws IOException {
    this.out = out;
    this.engine = engine;
    this.words = new Wording(standards, lang);
    this.findings = new HtmlFindings(html, words);
    this.account = new HtmlAccount(html, words);
  }

  @Override
  public void review(Review review) throws IOException {
    tally.add(review);
    Submission submission = review.submission();
    String prefix = "r" + ++number + "-";
    Map<String, List<Finding>> found = review.findingsBySubject();
    List<Finding> whole = found.getOrDefault(Submission.SUBJECT, List.of());
    Set<String> answered = answered(review);
    Totals totals = new Totals(submission);
    html.open("section", "class", "file", "aria-labelledby", prefix + "h");
    html.leaf("h2", words.say("report.file", submission.file()), "id", prefix + "h");
    html.leaf("p", words.profile(review));
    if (submission.forms().isEmpty()) {
      html.leaf("p", words.say("report.no.forms"));
    }
    List<Submission> forms = submission.byForm();
    for (int i = 0; i < forms.size(); i++) {
      Form form = submission.forms().get(i);
      List<Finding> own = found.getOrDefault(form.id(), List.of());
      entry(submission, form, review.scores().get(i), own, prefix);
      html.open("section", "class", "one", "id", prefix + form.number());
      heading(form, totals.ofYear(form));
      score(review.scores().get(i));
      drawing(forms.get(i), own, whole, prefix);
      findings(review, own, answered.contains(form.id()), prefix);
      html.end();
    }
    html.open("section", "class", "one", "id", prefix + "0");
    html.leaf("h3", words.subject(Submission.SUBJECT));
    score(review.whole());
    findings(review, whole, answered.contains(Submission.SUBJECT), prefix);
    html.end();
    dispositions(review);
    account.write(review);
    html.end();
  }

  /** The subjects of which a check says that it found nothing. */
  private static Set<String> answered(Review review) {
    return review.outcomes().stream()
        .filter(outcome -> outcome.result() == Outcome.Result.PASSED)
        .map(Outcome::subject)
        .collect(Collectors.toSet());
  }

  /** A line of the list of forms in the summary. */
  private void entry(
      Submission submission, Form form, Score score, List<Finding> own, String prefix)
      throws IOException {
    list.open("tr").leaf("td", submission.file()).open("td");
    String title = words.subject(form.id()) + " " + words.name(form);
    list.leaf("a", title, "href", "#" + prefix + form.number()).close();
    list.leaf("td", Wording.plain(score.total()), "class", "n");
    list.leaf("td", words.level(score));
    for (Grade grade : Grade.values()) {
      long count = own.stream().filter(finding -> finding.grade() == grade).count();
      list.leaf("td", String.valueOf(count), "class", "n");
    }
    list.end();
  }

  private void heading(Form form, String total) throws IOException {
    html.leaf("h3", words.subject(form.id()) + " " + words.name(form));
    List<String> facts = new ArrayList<>();
    if (!Wording.unit(form).isBlank()) {
      facts.add(words.say("report.form.unit", Wording.unit(form)));
    }
    if (!total.isEmpty()) {
      facts.add(words.say("report.form.total", total));
    }
    facts.add(words.say("report.form.place", words.place(form.place())));
    html.leaf("p", String.join(words.say("report.gap"), facts));
  }

  private void score(Score score) throws IOException {
    String points =
        score.points().entrySet().stream()
            .map(each -> words.dimension(each.getKey()) + " " + Wording.plain(each.getValue()))
            .collect(Collectors.joining(words.say("report.list")));
    html.open("p", "class", "score");
    html.text(
        words.say(
            "report.score",
            Wording.plain(score.total()),
            words.level(score),
            words.verdict(score)));
    html.single("br").text(points).end();
  }

  private void drawing(Submission one, List<Finding> own, List<Finding> whole, String prefix)
      throws IOException {
    Form form = one.forms().get(0);
    FormSheet sheet = FormSheet.of(one);
    CellFindings cells = new CellFindings(sheet.cells(), own, whole);
    String caption = form.title().isBlank() ? words.say("report.html.form") : form.title();
    new HtmlForm(html, words, prefix, sheet, cells).write(caption, sheet);
  }

  private void dispositions(Review review) throws IOException {
    List<String> open = words.dispositions().open(review.handling());
    if (!open.isEmpty()) {
      html.open("section", "class", "one");
      html.leaf("h3", words.say("report.disposition.open", open.size()));
      html.open("ul");
      for (String one : open) {
        html.leaf("li", one);
      }
      html.close().end();
    }
  }

  private void findings(Review review, List<Finding> found, boolean answered, String prefix)
      throws IOException {
    if (found.isEmpty()) {
      html.leaf("p", words.say(answered ? "report.clean" : "report.no.answer"));
    }
    findings.write(review, found, prefix);
  }

  @Override
  public void failure(Failure failure) throws IOException {
    tally.addFailure();
    html.open("section", "class", "file failure");
    html.leaf("h2", words.say("report.file", failure.place().file()));
    String place = failure.place().text(words.lang());
    String sentence = words.say("report.failure", failure.sentence().in(words.lang()));
    html.leaf("p", place.isEmpty() ? sentence : sentence + " (" + place + ")");
    html.end();
  }

  @Override
  public void end(Message conclusion) throws IOException {
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    HtmlPage frame = new HtmlPage(new Html(page), words, engine, tally);
    frame.begin(conclusion);
    page.flush();
    contents.copyTo(out);
    frame.middle();
    page.flush();
    files.copyTo(out);
    frame.end();
    page.flush();
  }

  @Override
  public void close() throws IOException {
    try {
      contents.close();
    } finally {
      files.close();
    }
  }
}
