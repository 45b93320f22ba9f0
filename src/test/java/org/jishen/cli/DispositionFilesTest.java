package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionFilesTest {

  private static final Path SAMPLE = Path.of("cases/samples/drinking-water.txt");

  @TempDir private Path folder;

  private Path form = SAMPLE;
  private List<String> blocking = List.of();

  @BeforeEach
  void copy() throws IOException {
    form = Files.copy(SAMPLE, folder.resolve("饮水.txt"));
    blocking = new ArrayList<>();
    for (JsonNode finding : review(check("--format", "json")).get("findings")) {
      if (finding.get("grade").asText().equals("BLOCK")) {
        blocking.add(finding.get("id").asText());
      }
    }
    assertEquals(2, blocking.size());
  }

  private Shell check(String... more) {
    List<String> all = new ArrayList<>(List.of("check", folder.toString()));
    all.addAll(List.of(more));
    return Shell.run(all.toArray(String[]::new));
  }

  private static JsonNode review(Shell shell) throws IOException {
    JsonNode reviews = new ObjectMapper().readTree(shell.out()).get("reviews");
    assertEquals(1, reviews.size(), "dispositions are not checked as a form");
    return reviews.get(0);
  }

  private Path beside(Path file) {
    return Path.of(file + ".dispositions.yaml");
  }

  /** Lets both BLOCK findings pass until a day, and speaks of one that is not there. */
  private String dispositions(String until) {
    StringBuilder yaml = new StringBuilder();
    for (String id : blocking) {
      yaml.append("- finding: ").append(id).append("\n  kind: 说明\n  reason: 单价含税\n");
      yaml.append("  who: 审核人\n  date: 2026-01-02\n  until: ").append(until).append("\n");
    }
    yaml.append("- {finding: U99-0, kind: 误判, reason: 旧, who: 经办人, date: 2026-01-02}\n");
    return yaml.toString();
  }

  private void dispose() throws IOException {
    Files.writeString(beside(form), dispositions("2026-12-31"));
  }

  @Test
  void findings_that_are_disposed_of_stay_and_no_longer_fail_the_run() throws IOException {
    assertEquals(1, check().status());
    dispose();
    Shell shell = check();
    assertEquals(0, shell.status(), shell.out() + shell.err());
    assertTrue(shell.out().contains("处理意见：说明（已采纳，不计入结束状态）：单价含税（审核人，"), shell.out());
    assertTrue(shell.out().contains("需要再看的处理意见（1条）"), shell.out());
    assertTrue(shell.out().contains("U99-0 误判（本次没有这个问题）"), shell.out());
    assertTrue(shell.out().contains("不计入结束状态的问题 2 项"), shell.out());
    assertEquals(1, check("--fail-on", "EXPLAIN").status());
  }

  @Test
  void they_expire_on_the_day_of_as_of_and_not_by_the_clock() throws IOException {
    Files.writeString(beside(form), dispositions("2026-06-30"));
    assertEquals(0, check("--as-of", "2026-06-30").status());
    Shell after = check("--as-of", "2026-07-01", "--lang", "en");
    assertEquals(1, after.status());
    assertTrue(after.out().contains("explained (expired, counted again)"), after.out());
  }

  @Test
  void json_has_them_at_the_finding_and_in_a_list() throws IOException {
    dispose();
    JsonNode review = review(check("--format", "json"));
    JsonNode first = review.get("findings").get(0);
    assertEquals("ACCEPTED", first.get("disposition").get("state").asText());
    assertEquals("EXPLAINED", first.get("disposition").get("kind").asText());
    assertFalse(review.get("findings").get(2).has("disposition"));
    assertEquals(3, review.get("dispositions").size());
    assertEquals("ORPHANED", review.get("dispositions").get(2).get("state").asText());
  }

  @Test
  void sarif_suppresses_what_is_accepted_and_nothing_else() throws IOException {
    Files.writeString(
        beside(form),
        "- {finding: %s, kind: 误判, reason: 尾差, who: 审核人, date: 2026-01-02}\n"
                .formatted(blocking.get(0))
            + "- {finding: %s, kind: 误判, reason: 尾差, who: 经办人, date: 2026-01-02}\n"
                .formatted(blocking.get(1)));
    JsonNode run = new ObjectMapper().readTree(check("--format", "sarif").out()).get("runs").get(0);
    JsonNode results = run.get("results");
    assertEquals("accepted", results.get(0).get("suppressions").get(0).get("status").asText());
    assertEquals("rejected", results.get(1).get("suppressions").get(0).get("status").asText());
    assertFalse(results.get(2).has("suppressions"));
    assertTrue(run.toString().contains("必须修改的问题要由审核人处理，未采纳"));
  }

  @Test
  void junit_skips_the_test_with_the_reason() throws IOException {
    dispose();
    String xml = check("--format", "junit").out();
    assertFalse(xml.contains("<failure"), xml);
    assertTrue(xml.contains("failures=\"0\""), xml);
    assertTrue(xml.matches("(?s).*<skipped message=\"[^\"]*单价含税.*"), xml);
  }

  @Test
  void every_report_for_people_shows_them_at_the_finding_and_lists_the_rest() throws IOException {
    dispose();
    List<String> texts =
        List.of(
            check("--format", "csv").out(),
            check("--format", "html").out(),
            word(written("docx")),
            workbook(written("xlsx")));
    for (String text : texts) {
      assertTrue(text.contains("说明（已采纳，不计入结束状态）"), text);
      assertTrue(text.contains("U99-0 误判（本次没有这个问题）"), text);
    }
  }

  private byte[] written(String format) throws IOException {
    Path output = folder.resolveSibling(folder.getFileName() + "." + format);
    try {
      assertEquals(0, check("--format", format, "--output", output.toString()).status());
      return Files.readAllBytes(output);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static String word(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static String workbook(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      workbook.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(names = {"text", "json", "sarif", "junit", "html", "csv"})
  void the_bytes_are_the_same_whatever_the_jobs(ReportFormat format) throws IOException {
    for (int i = 0; i < 6; i++) {
      Path other = Files.copy(form, folder.resolve(i + ".txt"));
      Files.writeString(beside(other), dispositions("2026-0" + (i + 1) + "-28"));
    }
    byte[] one = bytes(check("--format", format.name(), "--jobs", "1", "--as-of", "2026-03-31"));
    byte[] four = bytes(check("--format", format.name(), "--jobs", "4", "--as-of", "2026-03-31"));
    assertArrayEquals(one, four);
  }

  private static byte[] bytes(Shell shell) {
    return shell.out().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_faulty_file_is_told_with_its_line_and_leaves_the_answer_incomplete() throws IOException {
    Files.writeString(beside(form), "- {finding: A01-1, kind: 说明}\n");
    Shell shell = check("--lang", "en");
    assertEquals(3, shell.status());
    assertTrue(shell.err().contains(".dispositions.yaml:1: who (处理人) is missing"), shell.err());
    assertTrue(shell.out().contains("A01 Annual total differs"), shell.out());
  }

  @Test
  void dispositions_without_their_submission_are_told_of() throws IOException {
    dispose();
    Files.move(form, folder.resolve("别名.txt"));
    Shell shell = check();
    assertEquals(3, shell.status());
    assertTrue(shell.err().contains("这是处理意见，不是绩效目标表"), shell.err());
    assertEquals(3, Shell.run("extract", beside(form).toString()).status());
  }

  @Test
  void those_in_an_archive_come_from_who_hands_in_and_are_not_used() throws IOException {
    Path archive = folder.resolve("报送.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(Files.readAllBytes(SAMPLE));
      zip.putNextEntry(new ZipEntry("a.txt.dispositions.yaml"));
      zip.write(dispositions("2026-12-31").getBytes(StandardCharsets.UTF_8));
    }
    Shell shell = Shell.run("check", archive.toString());
    assertEquals(3, shell.status());
    assertFalse(shell.out().contains("已采纳"), shell.out());
    assertTrue(shell.err().contains("压缩包里的不读"), shell.err());
  }

  @Test
  void a_file_of_dispositions_may_be_named_for_one_submission() throws IOException {
    Path elsewhere = folder.resolveSibling(folder.getFileName() + ".yaml");
    Files.writeString(elsewhere, dispositions("2026-12-31"));
    String typed = elsewhere.toString();
    assertEquals(0, check("--dispositions", typed).status());
    assertEquals(2, check("--dispositions", typed + "x").status());
    Files.copy(form, folder.resolve("再一份.txt"));
    Shell several = check("--dispositions", typed);
    assertEquals(2, several.status());
    assertTrue(several.err().contains("只能用于一个文件，这里有 2 个"), several.err());
  }
}
