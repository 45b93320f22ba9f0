package org.jishen.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Standards;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;

/**
 * The checks as tests, in the XML that build servers read: a file is a suite, a check of a form is
 * a test. A finding fails its test where it would fail the run; below that it is output of the
 * test.
 */
public final class JunitReport implements ReviewReport {

  private final Writer out;
  private final Html xml;
  private final Wording words;
  private final Predicate<Grade> fails;

  /**
   * Begins a report.
   *
   * @param out where it goes, in UTF-8; it stays open at the end
   * @param fails whether a finding of a grade fails its test
   */
  public JunitReport(OutputStream out, Standards standards, Lang lang, Predicate<Grade> fails)
      throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.xml = new Html(this.out);
    this.words = new Wording(standards, lang);
    this.fails = fails;
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open("testsuites", "name", "jishen").text("\n");
  }

  @Override
  public void review(Review review) throws IOException {
    String file = review.submission().file();
    Map<String, List<Finding>> found =
        review.findings().stream()
            .collect(Collectors.groupingBy(finding -> key(finding.rule(), finding.subject())));
    long failed = found.values().stream().filter(each -> failing(review, each)).count();
    long settled = found.values().stream().filter(each -> settled(review, each)).count();
    List<Outcome> outcomes = review.outcomes();
    long errors = Account.count(outcomes, Outcome.Result.ERROR);
    long skipped =
        Account.count(outcomes, Outcome.Result.NOT_APPLICABLE)
            + Account.count(outcomes, Outcome.Result.INSUFFICIENT)
            + settled;
    suite(file, outcomes.size(), failed, errors, skipped);
    for (Outcome outcome : outcomes) {
      String key = key(outcome.rule(), outcome.subject());
      test(review, outcome, found.getOrDefault(key, List.of()));
    }
    xml.end();
  }

  private static String key(String rule, String subject) {
    return rule + " " + subject;
  }

  private boolean failing(Review review, List<Finding> findings) {
    return counted(review, findings).anyMatch(finding -> fails.test(finding.grade()));
  }

  /** People have disposed of all of them. */
  private static boolean settled(Review review, List<Finding> findings) {
    return counted(review, findings).findAny().isEmpty();
  }

  private static Stream<Finding> counted(Review review, List<Finding> findings) {
    return findings.stream().filter(finding -> !review.handling().accepted(finding));
  }

  private void suite(String name, long tests, long failures, long errors, long skipped)
      throws IOException {
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        String.valueOf(tests),
        "failures",
        String.valueOf(failures),
        "errors",
        String.valueOf(errors),
        "skipped",
        String.valueOf(skipped));
    xml.text("\n");
  }

  private void test(Review review, Outcome outcome, List<Finding> findings) throws IOException {
    String title =
        Optional.ofNullable(words.rulebook().rule(outcome.rule()))
            .map(rule -> rule.in(words.lang()))
            .map(RuleInfo.Texts::title)
            .orElse("");
    xml.open(
        "testcase",
        "classname",
        review.submission().file() + " " + words.subject(outcome.subject()),
        "name",
        outcome.rule() + " " + title);
    switch (outcome.result()) {
      case PASSED -> {}
      case FOUND -> found(review, findings);
      case NOT_APPLICABLE, INSUFFICIENT -> reason("skipped", outcome);
      case ERROR -> reason("error", outcome);
    }
    xml.end();
  }

  private void reason(String element, Outcome outcome) throws IOException {
    String why = outcome.reason().in(words.lang());
    String result = words.say("report.outcome." + outcome.result());
    xml.open(element, "message", words.say("report.unread.reason", result, why)).close();
  }

  private void found(Review review, List<Finding> findings) throws IOException {
    String text =
        findings.stream().map(each -> line(review, each)).collect(Collectors.joining("\n"));
    if (settled(review, findings)) {
      xml.open("skipped", "message", text).close();
    } else if (failing(review, findings)) {
      Finding worst = counted(review, findings).findFirst().orElseThrow();
      xml.leaf(
          "failure",
          text,
          "message",
          worst.in(words.lang()).message(),
          "type",
          worst.grade().name().toLowerCase(Locale.ROOT));
    } else {
      xml.leaf("system-out", text);
    }
  }

  private String line(Review review, Finding finding) {
    String disposition = words.dispositions().whole(review, finding);
    return String.join(
        " ",
        words.grade(finding.grade()),
        words.places(finding.places()),
        finding.in(words.lang()).message(),
        finding.in(words.lang()).mend(),
        "["
            + finding.id()
            + "]"
            + (disposition.isEmpty() ? "" : " " + words.say("report.disposition", disposition)));
  }

  @Override
  public void failure(Failure failure) throws IOException {
    String file = failure.place().file();
    String name = words.say("report.outcome.failure");
    suite(file, 1, 0, 1, 0);
    xml.open("testcase", "classname", file, "name", name);
    xml.open("error", "message", failure.line(words.lang())).close();
    xml.end().end();
  }

  @Override
  public void end(Message conclusion) throws IOException {
    xml.end();
    out.flush();
  }
}
