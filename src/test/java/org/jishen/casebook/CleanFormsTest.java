package org.jishen.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.Source;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.RuleInfo;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms of cases/clean are what a learner is to write: no check may find fault with one. */
class CleanFormsTest {

  private static final Knowledge KNOWLEDGE = Knowledge.at(Path.of("rules"));
  private static final Standards STANDARDS = Standards.load(KNOWLEDGE, Choice.OF_ITS_PLACE);
  private static final Rulebook RULEBOOK = STANDARDS.rulebook();
  private static final int FEWEST_PASSED_PERCENT = 75;

  private static final List<Review> REVIEWS = new ArrayList<>();

  @BeforeAll
  static void review_all() throws Exception {
    Reviewer reviewer = new Reviewer(STANDARDS);
    YamlSubmissions reader = YamlSubmissions.load(KNOWLEDGE);
    for (Path path : paths()) {
      Source source = new Source(path.toString(), Files.readAllBytes(path));
      REVIEWS.add(reviewer.review(reader.read(source), ""));
    }
  }

  private static List<Path> paths() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases/clean"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void there_are_at_least_fifteen_projects_of_different_kinds() {
    assertTrue(REVIEWS.size() >= 15, REVIEWS.size() + " files");
  }

  @Test
  void no_check_finds_fault_with_a_clean_form() {
    List<String> faults =
        REVIEWS.stream()
            .flatMap(
                review ->
                    Casebook.lines(review).stream()
                        .map(line -> review.submission().file() + " " + line))
            .toList();
    assertEquals(List.of(), faults);
  }

  @Test
  void every_check_could_be_made() {
    List<Outcome> open =
        outcomes()
            .filter(
                outcome ->
                    outcome.result() == Outcome.Result.INSUFFICIENT
                        || outcome.result() == Outcome.Result.ERROR)
            .toList();
    assertEquals(List.of(), open);
  }

  @Test
  void most_checks_of_a_form_apply_and_are_passed() {
    List<Outcome> ofForms =
        outcomes().filter(outcome -> !outcome.subject().equals(Submission.SUBJECT)).toList();
    long passed =
        ofForms.stream().filter(outcome -> outcome.result() == Outcome.Result.PASSED).count();
    assertTrue(
        passed * 100 >= (long) ofForms.size() * FEWEST_PASSED_PERCENT,
        passed + " of " + ofForms.size() + " checks are passed");
  }

  @Test
  void every_check_is_passed_by_some_clean_form() {
    Set<String> passed =
        outcomes()
            .filter(outcome -> outcome.result() == Outcome.Result.PASSED)
            .map(Outcome::rule)
            .collect(Collectors.toSet());
    assertEquals(
        List.of(),
        RULEBOOK.rules().stream()
            .map(RuleInfo::code)
            .filter(code -> !passed.contains(code))
            .toList());
  }

  private static Stream<Outcome> outcomes() {
    return REVIEWS.stream().flatMap(review -> review.outcomes().stream());
  }
}
