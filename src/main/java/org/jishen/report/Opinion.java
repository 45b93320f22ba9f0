package org.jishen.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Words;
import org.jishen.submission.Form;

/** The opinion on one form, or on a submission as a whole. */
final class Opinion {

  private static final List<Integer> WIDTHS = List.of(660, 1200, 3200, 1785, 2000);

  private final WordWriter word;
  private final Wording words;
  private final Review review;
  private final String subject;
  private final Score score;
  private final List<Outcome> outcomes;

  Opinion(WordWriter word, Wording words, Review review, String subject, Score score) {
    this.word = word;
    this.words = words;
    this.review = review;
    this.subject = subject;
    this.score = score;
    this.outcomes =
        review.outcomes().stream().filter(each -> each.subject().equals(subject)).toList();
  }

  /** Writes everything below the title. */
  void write(List<Finding> findings) throws IOException {
    head();
    heading("basis");
    basis();
    heading("dimensions");
    int number = 0;
    for (Map.Entry<String, BigDecimal> dimension : score.points().entrySet()) {
      dimension(++number, dimension.getKey(), dimension.getValue(), findings);
    }
    heading("findings");
    findings(findings);
    heading("conclusion");
    conclusion(findings);
    word.paragraph("Signature", ""); // room for the seal
    for (String line : List.of("reviewer", "checker", "office", "date")) {
      word.paragraph("Signature", words.say("report.opinion.sign." + line));
    }
  }

  private void heading(String key) throws IOException {
    word.paragraph("Heading1", words.say("report.opinion." + key));
  }

  private void head() throws IOException {
    Optional<Form> form = Wording.form(review, subject);
    String unit = form.map(Wording::unit).orElse("");
    if (!unit.isBlank()) {
      word.paragraph("Addressee", words.say("report.opinion.to", unit));
    }
    String file = fileName(review.submission().file());
    if (form.isEmpty()) {
      word.paragraph("Normal", words.say("report.opinion.whole", file));
      return;
    }
    String total = new Totals(review.submission()).ofYear(form.get());
    String name = words.name(form.get());
    String number = words.subject(subject);
    word.paragraph(
        "Normal",
        total.isEmpty()
            ? words.say("report.opinion.form", name, file, number)
            : words.say("report.opinion.form.total", name, file, number, total));
  }

  /** Where a file lay when it was checked is nothing to who has handed it in. */
  private static String fileName(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** The norms behind every check that had an answer, and how many had none. */
  private void basis() throws IOException {
    List<String> norms = norms();
    word.paragraph(
        "Normal",
        words.say(
            "report.opinion.norms",
            norms.isEmpty() ? words.say("report.opinion.no.norm") : words.join(norms),
            review.profile().title().in(words.lang())));
    List<String> counts = new ArrayList<>();
    for (Outcome.Result result : Outcome.Result.values()) {
      long count = Account.count(outcomes, result);
      if (count > 0) {
        counts.add(words.say("report.account." + result, count));
      }
    }
    word.paragraph(
        "Normal",
        words.say(
            "report.opinion.account",
            outcomes.size(),
            String.join(words.say("report.list"), counts)));
    unanswered(Outcome.Result.ERROR);
    unanswered(Outcome.Result.INSUFFICIENT);
  }

  /** The norm with the most checks first. */
  private List<String> norms() {
    Map<String, Integer> norms = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      RuleInfo rule = words.rulebook().rule(outcome.rule());
      boolean answered =
          outcome.result() == Outcome.Result.FOUND || outcome.result() == Outcome.Result.PASSED;
      if (rule != null && answered && !rule.basis().isEmpty()) {
        for (String norm : rule.basis().split("、", -1)) {
          norms.merge(norm, 1, Integer::sum);
        }
      }
    }
    return norms.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void unanswered(Outcome.Result result) throws IOException {
    List<String> reasons =
        Account.reasons(outcomes, result, words.lang()).stream()
            .map(
                reason ->
                    words.say(
                        "report.opinion.reason", reason.reason(), String.join(" ", reason.rules())))
            .toList();
    if (!reasons.isEmpty()) {
      word.paragraph(
          "Normal",
          words.say("report.reasons." + result)
              + String.join(words.say("report.place.separator"), reasons)
              + words.say("report.opinion.stop"));
    }
  }

  private void dimension(int number, String name, BigDecimal points, List<Finding> findings)
      throws IOException {
    List<Finding> own =
        findings.stream().filter(finding -> words.dimension(finding).equals(name)).toList();
    String head =
        words.say(
            "report.opinion.dimension",
            words.say("report.opinion.number." + Math.min(number, 9)),
            words.dimension(name),
            Wording.plain(points),
            Wording.plain(words.full(name)));
    word.paragraph("Normal", head + (own.isEmpty() ? nothing(name) : problems(own)));
  }

  /** Of a dimension in which no check had an answer nobody can say that it is in order. */
  private String nothing(String name) {
    boolean answered =
        outcomes.stream()
            .filter(outcome -> outcome.result() == Outcome.Result.PASSED)
            .map(outcome -> words.rulebook().rule(outcome.rule()))
            .anyMatch(rule -> rule != null && rule.dimension().equals(name));
    return words.say(answered ? "report.clean" : "report.opinion.unchecked");
  }

  private String problems(List<Finding> findings) {
    List<String> grades = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      List<Finding> of = findings.stream().filter(one -> one.grade() == grade).toList();
      if (!of.isEmpty()) {
        String titles =
            of.stream()
                .map(one -> one.in(words.lang()).title())
                .distinct()
                .collect(Collectors.joining(words.say("report.opinion.and")));
        grades.add(words.say("report.opinion.grade", words.grade(grade), of.size(), titles));
      }
    }
    return String.join(words.say("report.place.separator"), grades)
        + words.say("report.opinion.stop");
  }

  private void findings(List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      word.paragraph("Normal", words.say("report.opinion.none"));
      return;
    }
    List<String> heads = new ArrayList<>();
    for (String head : List.of("number", "grade", "title", "places", "request")) {
      heads.add(words.say("report.column." + head));
    }
    word.beginTable(WIDTHS, heads);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Words said = finding.in(words.lang());
      word.row(
          WIDTHS,
          List.of(
              String.valueOf(i + 1),
              words.grade(finding.grade()),
              problem(finding, said),
              words.places(finding.places()),
              said.mend()));
    }
    word.endTable();
  }

  private String problem(Finding finding, Words said) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.rule() + " " + said.title());
    lines.add(said.message());
    figure(lines, "report.found", said.found());
    figure(lines, "report.expected", said.expected());
    figure(lines, "report.difference", said.difference());
    figure(lines, "report.basis", words.basis(finding));
    figure(lines, "report.disposition", words.dispositions().whole(review, finding));
    return String.join("\n", lines);
  }

  private void figure(List<String> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(words.say(key, value));
    }
  }

  private void conclusion(List<Finding> findings) throws IOException {
    word.paragraph(
        "Normal",
        words.say(
            "report.opinion.level",
            Wording.plain(score.total()),
            words.level(score),
            words.verdict(score)));
    long must = findings.stream().filter(finding -> finding.grade() == Grade.BLOCK).count();
    long explain = findings.stream().filter(finding -> finding.grade() == Grade.EXPLAIN).count();
    if (must + explain > 0) {
      word.paragraph("Normal", words.say("report.opinion.request", must, explain));
    }
  }
}
