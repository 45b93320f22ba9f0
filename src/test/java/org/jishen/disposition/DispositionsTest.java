package org.jishen.disposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.profile.Scoring;
import org.jishen.review.AppliedProfile;
import org.jishen.review.Finding;
import org.jishen.review.Handling;
import org.jishen.review.Outcome;
import org.jishen.review.Outcome.Result;
import org.jishen.review.Review;
import org.jishen.review.Score;
import org.jishen.review.Treatment.State;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Words;
import org.jishen.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private final Dispositions dispositions = Dispositions.load(Knowledge.at(Path.of("rules")));

  @TempDir private Path folder;

  private static Finding finding(String id, Grade grade) {
    Words words = new Words("", "", "", "", "", "");
    return new Finding(id, id.substring(0, 3), grade, Submission.SUBJECT, words, words, List.of());
  }

  private static Outcome outcome(String rule, Result result) {
    return new Outcome(rule, Submission.SUBJECT, result, Message.NONE);
  }

  /** One finding that must be corrected and one that may be justified; U03 has no answer. */
  private static Review review() {
    Score score =
        new Score(
            Submission.SUBJECT,
            Map.of(),
            BigDecimal.TEN,
            new Scoring.Level("中", "fair", BigDecimal.ZERO, "重报", "again"));
    return new Review(
        new Submission("a.txt", List.of(), List.of(), List.of(), List.of()),
        "00",
        new AppliedProfile("national", Message.NONE, Message.NONE),
        List.of(finding("A01-1", Grade.BLOCK), finding("M07-1", Grade.EXPLAIN)),
        List.of(
            outcome("A01", Result.FOUND),
            outcome("M07", Result.FOUND),
            outcome("P01", Result.PASSED),
            outcome("U03", Result.INSUFFICIENT)),
        List.of(),
        score,
        Map.of(),
        Handling.NONE);
  }

  private Review judged(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt.dispositions.yaml"), yaml);
    return dispositions.judge(review(), file, DAY);
  }

  private static String entry(String finding, String kind, String who, String more) {
    return "- {finding: "
        + finding
        + ", kind: "
        + kind
        + ", reason: 见附件, who: "
        + who
        + ", date: 2026-03-02"
        + more
        + "}\n";
  }

  private List<String> faults(String yaml, Lang lang) throws IOException {
    String start = folder.resolve("a.txt.dispositions.yaml") + ":";
    return judged(yaml).handling().faults().stream()
        .map(fault -> fault.in(lang))
        .map(fault -> fault.replace(start, ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "M07-1, 说明, 经办人, '', ACCEPTED",
    "M07-1, explained, clerk, '', ACCEPTED",
    "M07-1, 不适用, 经办人, '', ACCEPTED",
    "M07-1, 误判, 经办人, ', until: 2026-06-30', ACCEPTED",
    "M07-1, 误判, 经办人, ', until: 2026-06-29', EXPIRED",
    "M07-1, 已修改, 经办人, '', NOT_MENDED",
    "M07-1, 已修改, 经办人, ', until: 2026-06-29', NOT_MENDED",
    "A01-1, 说明, 经办人, '', REFUSED",
    "A01-1, 说明, 审核人, '', ACCEPTED",
    "A01-1, misjudged, reviewer, '', ACCEPTED",
    "A01-2, 说明, 审核人, '', ORPHANED",
    "A01-2, 说明, 审核人, ', until: 2026-06-29', ORPHANED",
    "P01-1, 已修改, 经办人, '', DONE",
    "U03-1, 已修改, 经办人, '', UNCONFIRMED"
  })
  void a_disposition_is_worth_what_the_findings_and_the_day_make_of_it(
      String finding, String kind, String who, String more, State state) throws IOException {
    Handling handling = judged(entry(finding, kind, who, more)).handling();
    assertEquals(List.of(), handling.faults());
    assertEquals(List.of(state), handling.treatments().stream().map(one -> one.state()).toList());
    assertEquals(state != State.ACCEPTED && state != State.DONE, !handling.open().isEmpty());
  }

  @Test
  void an_accepted_finding_stays_and_no_longer_counts() throws IOException {
    Review review = judged(entry("A01-1", "说明", "审核人", ""));
    assertEquals(2, review.findings().size());
    assertEquals(List.of(review.findings().get(1)), review.counted());
    assertEquals(review().whole(), review.whole());
    assertTrue(review.handling().accepted(review.findings().get(0)));
    assertFalse(review.handling().accepted(review.findings().get(1)));
  }

  @Test
  void keys_may_be_chinese() throws IOException {
    Review review = judged("- {问题编号: M07-1, 处理方式: 说明, 理由: 见附件, 处理人: 经办人, 日期: 2026-03-02}\n");
    assertEquals(List.of(), review.handling().faults());
    assertEquals(1, review.counted().size());
  }

  @Test
  void all_faults_of_an_entry_are_told_with_their_line_in_both_languages() throws IOException {
    String yaml =
        entry("M07-1", "说明", "经办人", "")
            + "- {finding: A01-1, kind: 忽略, reason: ' ', when: 今天, date: 昨天}\n";
    assertEquals(
        List.of(
            "2: 没有“when”这一项，可以写的有：问题编号、处理方式、理由、处理人、日期、有效期至",
            "2: “忽略”不在规定取值内：已修改、说明、不适用、误判",
            "2: 这里不能空着",
            "2: 缺少 处理人（who）",
            "2: “昨天”不是日期（如 2026-01-01）"),
        faults(yaml, Lang.ZH));
    List<String> english = faults(yaml, Lang.EN);
    assertEquals("2: who (处理人) is missing", english.get(3));
    assertEquals("2: “昨天” is no day (such as 2026-01-01)", english.get(4));
    assertEquals(1, judged(yaml).handling().treatments().size(), "the entry without faults holds");
  }

  @Test
  void a_finding_has_one_disposition_and_no_day_ends_before_it_begins() throws IOException {
    String yaml =
        entry("M07-1", "说明", "经办人", "")
            + entry("M07-1", "误判", "审核人", "")
            + entry("A01-1", "误判", "审核人", ", until: 2026-03-01");
    assertEquals(
        List.of("2: 问题 M07-1 写了两次处理意见", "3: 有效期至 2026-03-01 早于日期 2026-03-02"),
        faults(yaml, Lang.ZH));
    assertEquals(1, judged(yaml).handling().treatments().size());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1: the file is empty",
    "'a: 1', 1: there should be a list here",
    "'- [', 1: this is no YAML",
    "'\u0001', 1: this is no YAML",
    "'- 1', 1: there should be keys with values here"
  })
  void what_is_no_list_of_dispositions_is_a_fault_and_no_crash(String yaml, String fault)
      throws IOException {
    assertTrue(faults(yaml, Lang.EN).get(0).startsWith(fault), faults(yaml, Lang.EN).toString());
    assertEquals(2, judged(yaml).counted().size());
  }
}
