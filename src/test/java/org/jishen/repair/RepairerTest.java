package org.jishen.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.Recogniser;
import org.jishen.review.Edit;
import org.jishen.review.Finding;
import org.jishen.review.Repair;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.Grade;
import org.junit.jupiter.api.Test;

class RepairerTest {

  private static final Knowledge RULES = Knowledge.at(Path.of("rules"));
  private static final Reviewer REVIEWER = new Reviewer(Standards.load(RULES, Choice.OF_ITS_PLACE));
  private static final Recogniser RECOGNISER = Recogniser.load(RULES);
  private static final Repairer REPAIRER = new Repairer(Mendings.load(RULES), REVIEWER);
  private static final Path TRUTH = Path.of("../shared/truth/forms");
  private static final Path SAMPLES = Path.of("../shared/samples");

  private record Answer(Review review, Map<String, List<Repair>> repairs) {

    List<Repair> of(String rule) {
      return review.findings().stream()
          .filter(finding -> finding.rule().equals(rule))
          .flatMap(finding -> repairs.getOrDefault(finding.id(), List.of()).stream())
          .toList();
    }
  }

  private static Answer answer(Manuscript manuscript) throws UnreadableException {
    Review review = REVIEWER.review(manuscript.read(), "");
    return new Answer(review, REPAIRER.repairs(manuscript, review));
  }

  private static YamlManuscript yaml(String form) throws UnreadableException {
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    return new YamlManuscript(new Source("form.yaml", bytes), RECOGNISER.yaml());
  }

  private static DocumentManuscript document(Path file) throws IOException, UnreadableException {
    Source source = new Source(file.toString(), Files.readAllBytes(file));
    return new DocumentManuscript(new Readers().read(source), RECOGNISER);
  }

  private static List<String> told(List<Repair> repairs) {
    return repairs.stream()
        .map(
            repair ->
                repair.kind()
                    + " "
                    + repair.edits().stream()
                        .map(edit -> edit.before() + "→" + edit.replacement())
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  private static final String FORM =
      """
      forms:
      - name: 农村饮水安全工程
        year: 2026
        amountUnit: 元
        annualTotal: "%s"
        funds:
          中央财政资金: "300,000"
          省级财政资金: "200,000"
      """;

  @Test
  void a_total_that_is_not_the_sum_has_the_total_and_each_source_as_candidates()
      throws UnreadableException {
    Answer answer = answer(yaml(FORM.formatted("510,000")));
    assertEquals(
        List.of(
            "CANDIDATE 510,000→500,000", "CANDIDATE 300,000→310,000", "CANDIDATE 200,000→210,000"),
        told(answer.of("A01")));
  }

  @Test
  void the_only_way_is_certain_where_nothing_is_left_to_decide() throws UnreadableException {
    Answer answer = answer(yaml(FORM.formatted("500,000") + "  basis: 省财政厅下达（财农【2025】12号）\n"));
    assertEquals(List.of("CERTAIN 【2025】→〔2025〕"), told(answer.of("P01")));
  }

  @Test
  void a_form_without_findings_needs_no_repair() throws UnreadableException {
    assertEquals(List.of(), answer(yaml(FORM.formatted("500,000"))).of("A01"));
  }

  @Test
  void a_wrong_product_has_its_result_and_its_factors_as_candidates() throws UnreadableException {
    Answer answer =
        answer(yaml(FORM.formatted("500,000") + "  overview: 补助标准为每人400元，13147*400=538800元\n"));
    assertTrue(
        told(answer.of("C01"))
            .containsAll(List.of("CANDIDATE 538800→5258800", "CANDIDATE 13147→1347")),
        () -> told(answer.of("C01")).toString());
  }

  @Test
  void every_repair_told_is_gone_when_made_and_nothing_is_new()
      throws IOException, UnreadableException {
    assumeTrue(Files.isDirectory(TRUTH), "../shared is not here: its forms cannot be tried");
    int repairs = 0;
    for (String form : List.of("003", "005", "051", "069")) {
      DocumentManuscript manuscript = document(TRUTH.resolve(form + ".docx"));
      Answer answer = answer(manuscript);
      for (Finding finding : answer.review().findings()) {
        for (Repair repair : answer.repairs().getOrDefault(finding.id(), List.of())) {
          Proposal proposal = new Proposal(repair.edits(), repair.rows(), false);
          Review then = REVIEWER.review(manuscript.with(proposal).read(), "");
          assertFalse(
              then.findings().stream().anyMatch(each -> same(each, finding)),
              () -> form + " " + finding.zh().message());
          assertTrue(then.findings().size() < answer.review().findings().size(), form);
          repairs++;
        }
      }
    }
    assertTrue(repairs >= 12, "so many repairs were tried: " + repairs);
  }

  private static boolean same(Finding one, Finding other) {
    return one.rule().equals(other.rule())
        && one.places().equals(other.places())
        && one.zh().message().equals(other.zh().message());
  }

  @Test
  void most_findings_that_must_be_mended_have_a_candidate()
      throws IOException, UnreadableException {
    assumeTrue(Files.isDirectory(TRUTH), "../shared is not here: its forms cannot be tried");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> forms = Files.list(TRUTH)) {
      forms.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(files::add);
    }
    files.add(SAMPLES.resolve("liulin-disclosure.docx"));
    int all = 0;
    List<String> without = new ArrayList<>();
    for (Path file : files) {
      Answer answer = answer(document(file));
      for (Finding finding : answer.review().findings()) {
        if (finding.grade() == Grade.BLOCK) {
          all++;
          if (!answer.repairs().containsKey(finding.id())) {
            without.add(file.getFileName() + " " + finding.rule());
          }
        }
      }
    }
    assertTrue(without.size() * 5 <= all, without + " of " + all);
  }

  @Test
  void edits_of_a_yaml_file_leave_the_rest_as_it_was_written() throws UnreadableException {
    YamlManuscript manuscript = yaml("# 备注\n" + FORM.formatted("510,000"));
    Edit edit = answer(manuscript).of("A01").get(0).edits().get(0);
    String edited =
        new String(manuscript.edited(List.of(edit)).source().bytes(), StandardCharsets.UTF_8);
    assertEquals("# 备注\n" + FORM.formatted("500,000"), edited);
  }
}
