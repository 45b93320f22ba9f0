package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jishen.reading.Limits;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Engine;
import org.jishen.seal.Manifest;
import org.jishen.seal.ManifestFile;
import org.jishen.seal.SealedFile;
import org.jishen.seal.SealedFindings;
import org.jishen.seal.SealedReview;
import org.jishen.seal.SealedScore;
import org.jishen.seal.SealedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCommandTest {

  private static final Path SAMPLES = Path.of("cases/samples");

  @TempDir private Path temporary;

  private Path folder = SAMPLES;
  private Path form = SAMPLES;
  private Path manifest = SAMPLES;

  @BeforeEach
  void copy() throws IOException {
    folder = Files.createDirectory(temporary.resolve("报送"));
    form = Files.copy(SAMPLES.resolve("drinking-water.txt"), folder.resolve("饮水.txt"));
    manifest = folder.resolve("封存.json");
  }

  private Shell seal(String... more) {
    List<String> all = new ArrayList<>(List.of("seal", folder.toString()));
    all.addAll(List.of("--output", manifest.toString()));
    all.addAll(List.of(more));
    return Shell.run(all.toArray(String[]::new));
  }

  private Shell verify(String... more) {
    List<String> all = new ArrayList<>(List.of("verify", manifest.toString()));
    all.addAll(List.of(more));
    return Shell.run(all.toArray(String[]::new));
  }

  private JsonNode sealed() throws IOException {
    assertEquals("", seal().err());
    return new ObjectMapper().readTree(Files.readString(manifest));
  }

  private static void edit(Path file, String was, String is) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(was), text);
    Files.writeString(file, text.replace(was, is));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static JsonNode review(Path file) throws IOException {
    Shell check = Shell.run("check", file.toString(), "--format", "json");
    return new ObjectMapper().readTree(check.out()).get("reviews").get(0);
  }

  private void dispose(String finding) throws IOException {
    Files.writeString(
        folder.resolve("饮水.txt.dispositions.yaml"),
        "- {finding: " + finding + ", kind: 误判, reason: 尾差, who: 审核人, date: 2026-01-02}\n");
  }

  @Test
  void a_manifest_says_what_the_report_says_of_the_same_file() throws Exception {
    JsonNode json = sealed();
    JsonNode review = review(form);
    JsonNode file = json.get("files").get(0);
    assertEquals("jishen-seal/1", json.get("schema").asText());
    assertEquals("auto", json.get("engine").get("profile").asText());
    assertEquals("饮水.txt", file.get("file").asText());
    assertEquals(Files.size(form), file.get("size").asLong());
    assertEquals(review.get("sha256"), file.get("digest").get("sha256"));
    JsonNode answer = file.get("review");
    assertEquals(review.get("profile").get("name"), answer.get("profile"));
    assertEquals(review.get("score").get("score"), answer.get("submission").get("score"));
    JsonNode formNow = review.get("forms").get(0);
    JsonNode formSealed = answer.get("forms").get(0);
    for (String field : List.of("subject", "name", "score")) {
      assertEquals(formNow.get(field), formSealed.get(field), field);
    }
    for (String field : List.of("level", "verdict")) {
      assertEquals(formNow.get(field), formSealed.get(field).get("zh"), field);
    }
    int count = 0;
    for (JsonNode rule : answer.get("findings").get("rules")) {
      count += rule.get("count").asInt();
    }
    assertEquals(review.get("findings").size(), count);
    assertEquals(2, answer.get("findings").get("grades").get("BLOCK").asInt());
    assertTrue(file.get("dispositions").isNull());
  }

  @Test
  void the_digest_of_the_findings_is_that_of_the_report_made_in_the_same_folder() throws Exception {
    JsonNode json = sealed();
    Shell check = Shell.run("check", form.toString(), "--format", "json");
    String report = check.out().replace(form.toString(), "饮水.txt");
    int begin = report.indexOf("      \"findings\": ") + "      \"findings\": ".length();
    String findings = report.substring(begin, report.indexOf("\n      ]", begin)) + "\n      ]\n";
    String moved = findings.replaceAll("(?m)^ {6}", "");
    assertEquals(
        sha256(moved.getBytes(StandardCharsets.UTF_8)),
        json.get("files")
            .get(0)
            .get("review")
            .get("findings")
            .get("digest")
            .get("sha256")
            .asText());
  }

  @Test
  void the_same_files_give_the_same_bytes_wherever_they_lie() throws IOException {
    Files.copy(SAMPLES.resolve("drinking-water.txt"), folder.resolve("再一份.txt"));
    seal("--jobs", "1");
    byte[] one = Files.readAllBytes(manifest);
    seal("--jobs", "4", "--lang", "en", "--charset", "GBK");
    assertArrayEquals(one, Files.readAllBytes(manifest), "the manifest itself is passed over");
    folder = Files.move(folder, temporary.resolve("别处"));
    manifest = folder.resolve("封存.json");
    Shell moved = verify();
    assertEquals(0, moved.status(), moved.out() + moved.err());
    seal();
    assertArrayEquals(one, Files.readAllBytes(manifest));
    assertFalse(Files.readString(manifest).contains(temporary.toString()));
  }

  @Test
  void what_is_unchanged_is_said_to_be_so() throws IOException {
    seal();
    Shell zh = verify();
    assertEquals(0, zh.status(), zh.out() + zh.err());
    assertTrue(zh.out().contains("饮水.txt：文件未变；问题逐字节相同\n"), zh.out());
    assertTrue(zh.out().contains("1 个文件与封存时一致，0 个不同，0 个未能复核"), zh.out());
    Shell en = verify("--lang", "en", "--jobs", "1");
    assertEquals(0, en.status());
    assertTrue(en.out().contains("饮水.txt: file unchanged; findings byte-identical\n"), en.out());
  }

  @Test
  void a_changed_file_is_told_with_what_is_found_otherwise() throws IOException {
    seal();
    edit(form, "县级财政资金\t40,000", "县级财政资金\t50,000");
    Shell shell = verify();
    assertEquals(1, shell.status(), shell.out() + shell.err());
    assertTrue(shell.out().contains("饮水.txt：文件已改动：封存时 "), shell.out());
    assertTrue(shell.out().contains("问题不同：A01 少 1 个"), shell.out());
    assertTrue(shell.out().contains("评分或结论不同（表1）"), shell.out());
  }

  @Test
  void a_byte_that_changes_no_finding_is_told_all_the_same() throws IOException {
    seal();
    Files.writeString(form, Files.readString(form) + "\n");
    Shell shell = verify();
    assertEquals(1, shell.status());
    assertTrue(shell.out().contains("文件已改动"), shell.out());
    assertTrue(shell.out().contains("问题逐字节相同"), shell.out());
  }

  @Test
  void a_missing_file_is_told_and_the_others_are_verified() throws IOException {
    Files.copy(form, folder.resolve("乙.txt"));
    seal();
    Files.delete(form);
    Shell shell = verify();
    assertEquals(1, shell.status());
    assertTrue(shell.out().contains("饮水.txt：文件不在了\n"), shell.out());
    assertTrue(shell.out().contains("乙.txt：文件未变；问题逐字节相同\n"), shell.out());
  }

  @Test
  void decisions_are_sealed_and_a_change_of_them_is_told() throws IOException {
    String id = review(form).get("findings").get(0).get("id").asText();
    JsonNode before = sealed().get("files").get(0);
    dispose(id);
    Shell added = verify();
    assertEquals(1, added.status());
    assertTrue(added.out().contains("现在有：饮水.txt.dispositions.yaml"), added.out());
    JsonNode file = sealed().get("files").get(0);
    assertEquals(before.get("review"), file.get("review"), "findings stay what they are");
    JsonNode dispositions = file.get("dispositions");
    assertEquals("饮水.txt.dispositions.yaml", dispositions.get("file").asText());
    assertEquals(
        "{\"finding\":\""
            + id
            + "\",\"kind\":\"MISJUDGED\",\"state\":\"ACCEPTED\",\"reason\":\"尾差\","
            + "\"who\":\"审核人\",\"date\":\"2026-01-02\",\"until\":\"\"}",
        dispositions.get("entries").get(0).toString());
    assertEquals(0, verify().status());
    Path decided = folder.resolve("饮水.txt.dispositions.yaml");
    edit(decided, "2026-01-02", "2026-01-03");
    Shell changed = verify();
    assertEquals(1, changed.status());
    assertTrue(changed.out().contains("处理意见已改动：饮水.txt.dispositions.yaml"), changed.out());
    edit(decided, "kind", "knd");
    assertEquals(1, verify().status(), "what cannot be read any more has changed too");
    Files.delete(decided);
    assertTrue(verify().out().contains("处理意见文件不在了"));
  }

  @Test
  void a_manifest_that_was_edited_is_refused_with_its_line() throws IOException {
    seal();
    String written = Files.readString(manifest);
    long line = written.substring(0, written.indexOf("\"manifest\"")).lines().count();
    edit(manifest, "\"BLOCK\": 2", "\"BLOCK\": 1");
    Shell shell = verify();
    assertEquals(3, shell.status());
    assertEquals("", shell.out());
    assertTrue(shell.err().contains("封存.json:" + line + ": 封存清单在封存后被改动过"), shell.err());
    assertTrue(verify("--lang", "en").err().contains("altered after the sealing"));
  }

  @Test
  void no_byte_of_a_manifest_can_be_changed_unnoticed() throws IOException {
    seal();
    byte[] written = Files.readAllBytes(manifest);
    for (int at = 0; at < written.length; at += 97) {
      if (Character.isWhitespace(written[at])) {
        continue;
      }
      byte[] altered = written.clone();
      altered[at] ^= 1;
      Files.write(manifest, altered);
      Shell shell = verify();
      assertEquals(3, shell.status(), "byte " + at + ": " + shell.out());
      assertTrue(shell.err().contains("封存.json:"), shell.err());
      assertEquals(1, shell.err().lines().count(), shell.err());
    }
  }

  @Test
  void what_is_no_manifest_is_refused_with_its_line() throws IOException {
    manifest = form;
    assertTrue(verify().err().contains("饮水.txt:1: 不是封存清单"));
    manifest = folder.resolve("封存.json");
    assertTrue(verify().err().contains("没有这个文件"));
    seal();
    String written = Files.readString(manifest);
    Files.writeString(manifest, written.substring(0, written.length() / 2));
    Shell cut = verify();
    assertEquals(3, cut.status());
    assertTrue(cut.err().contains("读不懂"), cut.err());
    Files.writeString(manifest, written.replace("\"size\"", "\"Size\""));
    Shell field = verify();
    assertTrue(field.err().contains("files[0].size"), field.err());
    Files.writeString(manifest, written.replace("jishen-seal/1", "jishen-seal/2"));
    assertTrue(verify().err().contains("版本是 jishen-seal/2"), verify().err());
  }

  @Test
  void other_rules_are_named_and_whether_they_find_the_same() throws IOException {
    seal();
    Path rules = temporary.resolve("rules");
    copyFolder(Path.of("rules"), rules);
    Path limits = rules.resolve("limits.yaml");
    Files.writeString(limits, Files.readString(limits) + "# 不改变任何核查\n");
    Shell same = verify("--rules", rules.toString());
    assertEquals(1, same.status(), same.out() + same.err());
    assertTrue(same.out().contains("规则与封存时不同：封存时 "), same.out());
    assertTrue(same.out().contains("饮水.txt：文件未变；规则或程序不同，问题仍逐字节相同\n"), same.out());
  }

  @Test
  void rules_that_find_something_else_are_named() throws IOException {
    seal();
    Path rules = temporary.resolve("rules");
    copyFolder(Path.of("rules"), rules);
    Files.createDirectories(rules.resolve("local"));
    Files.writeString(
        rules.resolve("local/own.yaml"), Files.readString(Path.of("cases/local/local-rules.yaml")));
    Shell shell = verify("--rules", rules.toString());
    assertEquals(1, shell.status(), shell.out() + shell.err());
    assertTrue(shell.out().contains("饮水.txt：文件未变；问题不同：L"), shell.out());
    assertTrue(shell.out().contains(" 多 "), shell.out());
    assertFalse(shell.out().contains(" 少 "), shell.out());
  }

  @Test
  void what_a_forger_closed_again_is_found_out_by_the_review() throws IOException {
    seal();
    Manifest honest = read();
    SealedFile file = honest.files().get(0);
    SealedReview review = Objects.requireNonNull(file.review());
    SealedScore whole = review.submission();
    SealedScore better =
        new SealedScore(
            whole.subject(),
            whole.name(),
            new BigDecimal("95"),
            new SealedText("优", "excellent"),
            whole.verdict());
    forge(
        honest.engine(),
        file.reviewed(
            new SealedReview(review.profile(), better, review.forms(), review.findings()), null));
    Shell score = verify();
    assertEquals(1, score.status(), score.err());
    assertTrue(score.out().contains("评分或结论不同（整份材料）：封存时 95 分，优，"), score.out());
    SealedFindings findings = review.findings();
    forge(
        honest.engine(),
        file.reviewed(
            new SealedReview(
                review.profile(),
                whole,
                review.forms(),
                new SealedFindings(
                    findings.grades(),
                    findings.rules().subList(1, findings.rules().size()),
                    findings.digest())),
            null));
    assertTrue(verify().out().contains("问题不同：A01 多 1 个"), verify().out());
  }

  @Test
  void another_version_of_the_program_is_named() throws IOException {
    seal();
    Manifest honest = read();
    Engine now = honest.engine();
    forge(new Engine("0.0.9", now.rules(), now.profile(), now.asOf()), honest.files().get(0));
    Shell shell = verify();
    assertEquals(1, shell.status());
    assertTrue(shell.out().contains("程序版本与封存时不同：封存时 0.0.9，现在 "), shell.out());
    assertTrue(shell.out().contains("问题仍逐字节相同"), shell.out());
    forge(new Engine(now.version(), now.rules(), "mars", now.asOf()), honest.files().get(0));
    Shell unknown = verify();
    assertEquals(3, unknown.status());
    assertTrue(unknown.err().contains("没有名为 mars 的地区设定"), unknown.err());
  }

  @Test
  void the_profile_and_the_day_of_the_manifest_hold_again() throws IOException {
    seal("--profile", "shanxi", "--as-of", "2025-06-30");
    Manifest manifestNow = read();
    assertEquals("shanxi", manifestNow.engine().profile());
    assertEquals("2025-06-30", manifestNow.engine().asOf().toString());
    assertEquals("shanxi", Objects.requireNonNull(manifestNow.files().get(0).review()).profile());
    Shell shell = verify();
    assertEquals(0, shell.status(), shell.out());
    assertTrue(shell.out().contains("地区设定 shanxi，规则截至 2025-06-30"), shell.out());
  }

  private Manifest read() throws IOException {
    try {
      return ManifestFile.read(manifest, Limits.DEFAULT);
    } catch (UnreadableException e) {
      throw new IOException(e);
    }
  }

  private void forge(Engine engine, SealedFile file) throws IOException {
    try (OutputStream out = Files.newOutputStream(manifest)) {
      ManifestFile.write(Manifest.of(engine, List.of(file)), out);
    }
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  @Test
  void a_manifest_is_no_form_in_a_checked_folder() throws IOException {
    seal();
    Shell folderChecked = Shell.run("check", folder.toString(), "--format", "json");
    assertEquals(1, folderChecked.status(), folderChecked.err());
    assertEquals(1, new ObjectMapper().readTree(folderChecked.out()).get("reviews").size());
    Shell named = Shell.run("check", manifest.toString());
    assertEquals(3, named.status());
    assertTrue(named.err().contains("这是封存清单，不是绩效目标表"), named.err());
  }

  @Test
  void files_in_archives_are_sealed_by_their_entries() throws IOException {
    Path archive = folder.resolve("报送.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("甲/饮水.txt"));
      zip.write(Files.readAllBytes(form));
    }
    JsonNode file = sealed().get("files").get(0);
    assertEquals("报送.zip", file.get("file").asText());
    assertEquals("甲/饮水.txt", file.get("entry").asText());
    assertEquals(0, verify().status());
    Files.copy(form, archive, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(3, verify().status());
    Files.delete(archive);
    assertTrue(verify().out().contains("报送.zip/甲/饮水.txt：文件不在了"));
  }

  @Test
  void what_cannot_be_checked_is_sealed_as_such() throws IOException {
    Path picture =
        Files.write(folder.resolve("扫描.png"), HexFormat.of().parseHex("89504e470d0a1a0a"));
    Shell shell = seal();
    assertEquals(3, shell.status());
    assertTrue(shell.err().contains("已按未能核查记入清单"), shell.err());
    Shell same = verify();
    assertEquals(0, same.status(), same.out() + same.err());
    assertTrue(same.out().contains("扫描.png：文件未变；封存时就未能核查"), same.out());
    assertTrue(verify("--lang", "en").out().contains("nor now: This looks like"), same.out());
    Files.copy(form, picture, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(1, verify().status());
  }

  @Test
  void nothing_is_sealed_while_a_file_or_a_decision_cannot_be_read() throws IOException {
    Files.writeString(folder.resolve("饮水.txt.dispositions.yaml"), "- {finding: A01}\n");
    Shell decision = seal();
    assertEquals(3, decision.status());
    assertTrue(decision.err().contains("没有写出封存清单"), decision.err());
    assertFalse(Files.exists(manifest));
    Files.delete(folder.resolve("饮水.txt.dispositions.yaml"));
    Shell missing = seal(folder.resolve("没有.txt").toString());
    assertEquals(3, missing.status());
    assertFalse(Files.exists(manifest));
  }

  @Test
  void a_submission_is_not_overwritten() throws IOException {
    byte[] before = Files.readAllBytes(form);
    manifest = form;
    assertEquals(2, seal().status());
    assertArrayEquals(before, Files.readAllBytes(form));
  }
}
