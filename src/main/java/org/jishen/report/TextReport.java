package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Scoring;
import org.jishen.review.AppliedProfile;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Repair;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.rulebook.Words;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;

/** The review for someone who reads it on a screen or on paper and mends the form by it. */
public final class TextReport implements ReviewReport {

  /** Colour and width of the paper. */
  public record Paper(boolean colour, int width) {
    /** Where nobody says how wide it is. */
    public static final Paper PLAIN = new Paper(false, 100);
  }

  private final Lang lang;
  private final Rulebook rulebook;
  private final Layout layout;
  private final Paint paint;
  private final AccountText account;
  private final DispositionText dispositions;
  private final Tally tally = new Tally();

  /**
   * Begins a report.
   *
   * @param out where it goes; it stays open at the end
   */
  public TextReport(Writer out, Rulebook rulebook, Lang lang, Paper paper) {
    this.layout = new Layout(out, paper.width());
    this.paint = paper.colour() ? Paint.COLOUR : Paint.PLAIN;
    this.rulebook = rulebook;
    this.lang = lang;
    this.dispositions = new DispositionText(lang);
    this.account = new AccountText(layout, lang);
  }

  @Override
  public void review(Review review) throws IOException {
    tally.add(review);
    Submission submission = review.submission();
    String heading = say("report.file", submission.file());
    layout.line(paint.strong(heading));
    layout.line("=".repeat(Math.min(Layout.wide(heading), 100)));
    AppliedProfile profile = review.profile();
    layout.text("    ", 4, say("report.profile", profile.title(), profile.reason()));
    if (submission.forms().isEmpty()) {
      layout.line(say("report.no.forms"));
    }
    Map<String, List<Finding>> found = review.findingsBySubject();
    Set<String> answered = answered(review);
    Totals totals = new Totals(submission);
    for (int i = 0; i < submission.forms().size(); i++) {
      Form form = submission.forms().get(i);
      layout.gap();
      formHeading(form, totals.ofYear(form));
      score(review.scores().get(i));
      List<Finding> own = found.getOrDefault(form.id(), List.of());
      findings(review, own, answered.contains(form.id()));
    }
    layout.gap();
    layout.line(paint.strong(Subjects.name(Submission.SUBJECT).in(lang)));
    score(review.whole());
    if (found.containsKey(Submission.SUBJECT)) {
      findings(review, found.getOrDefault(Submission.SUBJECT, List.of()), true);
    }
    layout.gap();
    open(review);
    account.print(review.outcomes());
    account.printUnread(submission.unread());
    layout.gap();
  }

  private void formHeading(Form form, String total) throws IOException {
    String name = form.name().isBlank() ? say("report.form.nameless") : form.name();
    layout.line(paint.strong(Subjects.name(form.id()).in(lang) + " " + name));
    List<String> facts = new ArrayList<>();
    String unit = form.implementer().isBlank() ? form.department() : form.implementer();
    if (!unit.isBlank()) {
      facts.add(say("report.form.unit", unit));
    }
    if (!total.isEmpty()) {
      facts.add(say("report.form.total", total));
    }
    String place = form.place().text(lang);
    if (!place.isEmpty()) {
      facts.add(say("report.form.place", place));
    }
    if (!facts.isEmpty()) {
      layout.text("    ", 4, String.join(say("report.gap"), facts));
    }
  }

  private void score(Score score) throws IOException {
    Scoring.Level level = score.level();
    boolean zh = lang == Lang.ZH;
    layout.text(
        "    ",
        4,
        say(
            "report.score",
            score.total().stripTrailingZeros().toPlainString(),
            zh ? level.name() : level.nameEn(),
            zh ? level.verdict() : level.verdictEn()));
  }

  private void open(Review review) throws IOException {
    List<String> open = dispositions.open(review.handling());
    if (!open.isEmpty()) {
      layout.line(paint.strong(say("report.disposition.open", open.size())));
      for (String one : open) {
        layout.text("    ", 6, one);
      }
      layout.gap();
    }
  }

  private void findings(Review review, List<Finding> found, boolean answered) throws IOException {
    for (Grade grade : Grade.values()) {
      List<Finding> findings = found.stream().filter(one -> one.grade() == grade).toList();
      if (!findings.isEmpty()) {
        String heading = say("report.grade.count", name(grade), findings.size());
        layout.line("  " + paint.grade(grade, heading));
        for (Finding finding : findings) {
          finding(review, finding);
        }
      }
    }
    if (found.isEmpty()) {
      layout.line("  " + say(answered ? "report.clean" : "report.no.answer"));
    }
  }

  /** The subjects of which a check says that it found nothing. */
  private static Set<String> answered(Review review) {
    return review.outcomes().stream()
        .filter(outcome -> outcome.result() == Outcome.Result.PASSED)
        .map(Outcome::subject)
        .collect(Collectors.toSet());
  }

  private void finding(Review review, Finding finding) throws IOException {
    Words words = finding.in(lang);
    layout.text("    ", 8, paint.strong(finding.rule()) + " " + words.title());
    field("report.place", places(finding.places()));
    layout.text("        ", 8, words.message());
    figures(words);
    field("report.mend", words.mend());
    for (Repair repair : review.repairs(finding)) {
      layout.text("        ", 8, RepairText.of(repair, lang));
    }
    field("report.basis", basis(finding));
    field("report.disposition", dispositions.whole(review, finding));
  }

  private void figures(Words words) throws IOException {
    List<String> figures = new ArrayList<>();
    addFigure(figures, "report.found", words.found());
    addFigure(figures, "report.expected", words.expected());
    addFigure(figures, "report.difference", words.difference());
    if (!figures.isEmpty()) {
      layout.text("        ", 8, String.join(say("report.gap"), figures));
    }
  }

  private void addFigure(List<String> figures, String key, String value) {
    if (!value.isEmpty()) {
      figures.add(say(key, value));
    }
  }

  private void field(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      layout.text("        ", 8, say(key, value));
    }
  }

  private String places(List<Place> places) {
    return String.join(
        say("report.place.separator"),
        places.stream().map(place -> place.text(lang)).filter(text -> !text.isEmpty()).toList());
  }

  @Override
  public void failure(Failure failure) throws IOException {
    tally.addFailure();
    layout.line(paint.strong(say("report.file", failure.place().file())));
    layout.text("    ", 4, say("report.failure", failure.sentence().in(lang)));
    layout.gap();
  }

  @Override
  public void end(Message conclusion) throws IOException {
    layout.line(paint.strong(say("report.summary")));
    layout.text("  ", 2, say("report.summary.files", tally.files(), tally.forms()));
    List<String> grades = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      grades.add(say("report.grade.count", name(grade), tally.findings(grade)));
    }
    layout.text("  ", 2, String.join(say("report.gap"), grades));
    if (tally.accepted() > 0) {
      layout.text("  ", 2, say("report.disposition.accepted", tally.accepted()));
    }
    if (tally.failures() > 0) {
      layout.text("  ", 2, say("report.summary.failures", tally.failures()));
    }
    layout.text("  ", 2, conclusion.in(lang));
  }

  private String basis(Finding finding) {
    RuleInfo info = rulebook.rule(finding.rule());
    return info == null ? "" : info.basis();
  }

  private static Message name(Grade grade) {
    return Message.of("rulebook.Grade." + grade.name());
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(lang);
  }
}
