package org.jishen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jishen.comparison.Comparison;
import org.jishen.comparison.FindingChange;
import org.jishen.comparison.FormPair;
import org.jishen.comparison.Shift;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.review.Finding;
import org.jishen.rulebook.Words;
import org.jishen.submission.Form;
import org.jishen.submission.Submission;

/** Two versions of a submission side by side, for someone who reads it on a screen or on paper. */
public final class ComparisonReport {

  private final Layout layout;
  private final Lang lang;
  private final Comparison comparison;

  /**
   * A report.
   *
   * @param out where it goes; it stays open at the end
   */
  public ComparisonReport(Writer out, Comparison comparison, Lang lang, TextReport.Paper paper) {
    this.layout = new Layout(out, paper.width());
    this.comparison = comparison;
    this.lang = lang;
  }

  /**
   * Prints it.
   *
   * @param conclusion how the run ended
   */
  public void print(Message conclusion) throws IOException {
    Submission old = comparison.before().submission();
    Submission now = comparison.after().submission();
    String heading = say("report.diff.files", old.file(), now.file());
    layout.line(heading);
    layout.line("=".repeat(Math.min(Layout.wide(heading), 100)));
    for (FormPair pair : comparison.forms()) {
      layout.gap();
      form(pair);
    }
    layout.gap();
    layout.line(say("report.subject.submission"));
    findings(of(Submission.SUBJECT, Submission.SUBJECT));
    layout.gap();
    summary(conclusion);
  }

  private void form(FormPair pair) throws IOException {
    Form shown = pair.after().or(pair::before).orElseThrow();
    layout.line(Subjects.name(shown.id()).in(lang) + " " + name(shown));
    String old = pair.before().map(form -> Subjects.name(form.id()).in(lang)).orElse("");
    String oldName = pair.before().map(this::name).orElse("");
    String how =
        pair.both()
            ? say("report.diff.like." + pair.likeness(), old, oldName)
            : say(pair.after().isPresent() ? "report.diff.form.new" : "report.diff.form.gone");
    layout.text("    ", 4, how);
    List<Shift> shifts =
        comparison.shifts().stream()
            .filter(shift -> pair.both() && shift.after().id().equals(shown.id()))
            .toList();
    if (!shifts.isEmpty()) {
      layout.line("  " + say("report.diff.shifts", shifts.size()));
    }
    for (Shift shift : shifts) {
      layout.text("    ", 6, shift(shift));
    }
    findings(of(pair.before().map(Form::id).orElse(""), pair.after().map(Form::id).orElse("")));
  }

  private String name(Form form) {
    return form.name().isBlank() ? say("report.form.nameless") : form.name();
  }

  /** What happened, in a sentence. */
  private String shift(Shift shift) {
    String was = shift.was().isEmpty() ? say("report.diff.nothing") : shift.was();
    String now = shift.now().isEmpty() ? say("report.diff.nothing") : shift.now();
    String aspects =
        shift.aspects().stream()
            .map(aspect -> say("report.diff.aspect." + aspect))
            .collect(Collectors.joining(say("report.list")));
    String said = say("report.diff.shift." + shift.kind(), shift.about(), was, now, aspects);
    return shift.difference().isEmpty()
        ? said
        : say(
            "report.diff.by",
            said,
            (shift.difference().startsWith("-") ? "" : "+") + shift.difference());
  }

  private List<FindingChange> of(String oldSubject, String subject) {
    return comparison.findings().stream()
        .filter(
            change ->
                change
                    .after()
                    .map(finding -> finding.subject().equals(subject))
                    .orElseGet(() -> subjectOf(change.before()).equals(oldSubject)))
        .toList();
  }

  private static String subjectOf(Optional<Finding> finding) {
    return finding.map(Finding::subject).orElse("");
  }

  private void findings(List<FindingChange> changes) throws IOException {
    for (FindingChange.State state : FindingChange.State.values()) {
      List<FindingChange> of = changes.stream().filter(one -> one.state() == state).toList();
      if (!of.isEmpty()) {
        layout.line("  " + say("report.diff.count", title(state), of.size()));
      }
      for (FindingChange change : of) {
        finding(change);
      }
    }
    if (changes.isEmpty()) {
      layout.line("  " + say("report.diff.none"));
    }
  }

  private String title(FindingChange.State state) {
    return say("report.diff.state." + state);
  }

  private void finding(FindingChange change) throws IOException {
    Finding finding = change.finding();
    Words words = finding.in(lang);
    String grade = say("rulebook.Grade." + finding.grade());
    layout.text("    ", 8, say("report.diff.finding", finding.rule(), words.title(), grade));
    boolean news = change.state() == FindingChange.State.NEW;
    if (news || change.state() == FindingChange.State.REMAINING) {
      layout.text("        ", 8, words.message());
    }
    if (news) {
      field("report.place", places(finding));
      field("report.mend", words.mend());
    }
    DispositionText dispositions = new DispositionText(lang);
    String disposition =
        change.after().map(each -> dispositions.whole(comparison.after(), each)).orElse("");
    field("report.disposition", disposition);
  }

  private void field(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      layout.text("        ", 8, say(key, value));
    }
  }

  private String places(Finding finding) {
    return finding.places().stream()
        .map(place -> place.text(lang))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(say("report.place.separator")));
  }

  private void summary(Message conclusion) throws IOException {
    layout.line(say("report.summary"));
    List<String> counts = new ArrayList<>();
    for (FindingChange.State state : FindingChange.State.values()) {
      long count = comparison.findings().stream().filter(one -> one.state() == state).count();
      counts.add(say("report.diff.count", title(state), count));
    }
    layout.text("  ", 2, String.join(say("report.gap"), counts));
    layout.text("  ", 2, say("report.diff.shifts.all", comparison.shifts().size()));
    layout.text("  ", 2, conclusion.in(lang));
  }

  private String say(String key, Object... values) {
    return Message.of(key, values).in(lang);
  }
}
