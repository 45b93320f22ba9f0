package org.jishen.cli;

import java.io.IOException;
import java.util.Map;
import org.jishen.exercise.Course;
import org.jishen.exercise.Exercise;
import org.jishen.exercise.Fault;
import org.jishen.exercise.Mark;
import org.jishen.exercise.Marker;
import org.jishen.exercise.Session;
import org.jishen.exercise.SheetLines;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Scoring;
import org.jishen.report.RulePage;
import org.jishen.report.RuleSheets;
import org.jishen.report.TextReport;
import org.jishen.review.Finding;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;

/** What a learner is shown. */
final class Blackboard {

  private final Console console;
  private final RuleSheets sheets;
  private final Map<String, String> labels;

  /**
   * A blackboard.
   *
   * @param labels of the keys of a form
   */
  Blackboard(Console console, RuleSheets sheets, Map<String, String> labels) {
    this.console = console;
    this.sheets = sheets;
    this.labels = labels;
  }

  void say(Message sentence) {
    line(sentence.in(console.lang()));
  }

  void line(String line) {
    console.out().println(line);
  }

  /** A lesson: its head, what there is to learn, and the sheet with the number of each line. */
  void lesson(int number, Course.Lesson lesson, Exercise exercise) {
    line("");
    Message mode = Message.of("exercise.Mode." + lesson.mode());
    say(Message.of("cli.learn.head", number, mode, "★".repeat(exercise.difficulty())));
    line(lesson.text());
    line("");
    for (SheetLines.Line row : SheetLines.of(exercise.sheet(), labels)) {
      String label = row.label().isEmpty() ? "" : row.label() + "：";
      line(String.format("%4d  %s%s", row.number(), label, String.join(" | ", row.cells())));
    }
    line("");
  }

  void mark(Mark mark) {
    say(Message.of("cli.learn.points", mark.points()));
    mark.remarks().forEach(remark -> line("  " + remark.in(console.lang())));
  }

  /** Every fault, where it can be seen, what the rules say about it and how to mend it. */
  void solution(Exercise exercise) {
    for (Fault fault : exercise.faults()) {
      String lines =
          String.join("、", fault.lines().stream().map(line -> String.valueOf(line)).toList());
      say(Message.of("cli.learn.fault", lines, fault.does()));
      fault.findings().forEach(this::finding);
    }
    if (exercise.faults().isEmpty()) {
      say(Message.of("cli.learn.model"));
      line(exercise.clean().text());
    } else {
      Scoring.Level level = exercise.review().whole().level();
      say(
          Message.of(
              "cli.learn.level",
              Message.of("rulebook.Grade." + Marker.worst(exercise)),
              Message.said(level.name(), level.nameEn()),
              Message.said(level.verdict(), level.verdictEn())));
      say(Message.of("cli.learn.page"));
    }
  }

  private void finding(Finding finding) {
    Message grade = Message.of("rulebook.Grade." + finding.grade());
    Lang lang = console.lang();
    line("    " + finding.rule() + " " + grade.in(lang) + " " + finding.in(lang).message());
  }

  /** The page of a rule. */
  void page(Rulebook rulebook, String code) throws IOException {
    RuleInfo rule = ExplainCommand.find(rulebook, code);
    new RulePage(sheets).print(console.out(), rule, TextReport.Paper.PLAIN.width());
  }

  void summary(Session.Summary summary) {
    line("");
    say(
        Message.of(
            "cli.learn.summary",
            summary.lessons(),
            summary.points(),
            summary.time().toMinutes(),
            summary.time().toSecondsPart()));
    summary.missed().forEach((code, times) -> say(Message.of("cli.learn.missed", code, times)));
  }
}
