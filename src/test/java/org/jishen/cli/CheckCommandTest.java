package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  /** Without a name: M01, which is a BLOCK. */
  private static final String NAMELESS = "forms:\n  - {name: \"\", department: 某局, unit: 某局}\n";

  private static final String EMPTY = "forms: []\n";

  @TempDir private Path folder;

  private String nameless = "";
  private String empty = "";

  @BeforeEach
  void write() throws IOException {
    nameless = write("无名.yaml", NAMELESS);
    empty = write("空.yaml", EMPTY);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static JsonNode json(Shell shell) throws IOException {
    return new ObjectMapper().readTree(shell.out());
  }

  private static List<String> files(JsonNode json) {
    List<String> files = new ArrayList<>();
    json.get("reviews").forEach(review -> files.add(review.get("file").asText()));
    return files;
  }

  @Test
  void findings_of_the_grade_of_fail_on_give_status_1() {
    assertEquals(1, Shell.run("check", nameless).status());
    assertEquals(1, Shell.run("check", nameless, "--fail-on", "NOTE").status());
    assertEquals(0, Shell.run("check", nameless, "--fail-on", "never").status());
  }

  @Test
  void nothing_found_gives_status_0() {
    Shell shell = Shell.run("check", empty);
    assertEquals(0, shell.status(), shell.out() + shell.err());
    assertEquals("", shell.err());
  }

  @Test
  void a_clerk_reads_the_finding_and_how_the_run_ended() {
    Shell shell = Shell.run("check", nameless);
    assertTrue(shell.out().contains("M01 项目名称缺失"), shell.out());
    assertTrue(shell.out().contains("结束状态 1"), shell.out());
    assertTrue(Shell.run("check", nameless, "--lang", "en").out().contains("Exit status 1"));
  }

  @Test
  void a_missing_file_gives_status_3_and_the_others_are_still_checked() throws IOException {
    String missing = folder.resolve("没有.txt").toString();
    Shell shell = Shell.run("check", missing, nameless, "--format", "json");
    assertEquals(3, shell.status());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("jishen: " + missing + ": "), shell.err());
    JsonNode json = json(shell);
    assertEquals(List.of(nameless), files(json));
    assertEquals(missing, json.get("errors").get(0).get("file").asText());
  }

  @Test
  void a_file_that_is_no_submission_names_its_line() throws IOException {
    String broken = write("坏.yaml", "forms:\n  - name: 某项目\n    nmae: 错\n");
    Shell shell = Shell.run("check", broken, "--format", "json");
    assertEquals(3, shell.status());
    assertTrue(shell.err().startsWith("jishen: " + broken + ":3: "), shell.err());
    assertEquals("第3行", json(shell).get("errors").get(0).get("place").asText());
  }

  @Test
  void whatever_a_file_holds_there_is_a_sentence_and_never_a_stack_trace() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 30; i++) {
      byte[] noise = new byte[random.nextInt(4000)];
      random.nextBytes(noise);
      Files.write(folder.resolve("noise" + i + (i % 3 == 0 ? ".yaml" : ".txt")), noise);
    }
    write("deep.yaml", "[".repeat(5_000));
    write("bomb.yaml", "a: &a [x]\nb: &b [*a, *a]\nforms: *b\n");
    write("scalar.yaml", "forms: 3\n");
    write("empty.txt", "");
    Shell shell = Shell.run("check", folder.toString(), "--format", "json");
    assertEquals(3, shell.status());
    assertFalse(shell.err().contains("\tat "), shell.err());
    assertTrue(shell.err().lines().allMatch(line -> line.startsWith("jishen: ")), shell.err());
    assertTrue(json(shell).get("errors").size() >= 4);
  }

  @Test
  void the_order_is_that_of_the_input_whatever_the_jobs() throws IOException {
    for (int i = 0; i < 20; i++) {
      write(String.format("f%02d.yaml", i), i % 2 == 0 ? NAMELESS : EMPTY);
    }
    Shell one = Shell.run("check", folder.toString(), "--format", "json", "--jobs", "1");
    Shell many = Shell.run("check", folder.toString(), "--format", "json", "--jobs", "8");
    assertEquals(one.out(), many.out());
    assertEquals(22, files(json(one)).size());
    assertEquals(
        List.of(nameless, empty),
        files(json(Shell.run("check", nameless, empty, nameless, "--format", "json"))));
  }

  @Test
  void the_result_goes_into_a_file_that_appears_complete_or_not_at_all() throws IOException {
    Path output = folder.resolve("结果.json");
    Shell shell = Shell.run("check", nameless, "--format", "json", "--output", output.toString());
    assertEquals(1, shell.status());
    assertEquals("", shell.out());
    assertEquals(
        "jishen-review/1",
        new ObjectMapper().readTree(Files.readString(output)).get("schema").asText());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.filter(file -> file.toString().endsWith(".part")).count());
    }
  }

  @Test
  void a_file_that_is_checked_is_never_overwritten() throws IOException {
    Shell shell = Shell.run("check", nameless, "--output", nameless);
    assertEquals(2, shell.status());
    assertEquals(NAMELESS, Files.readString(Path.of(nameless)));
  }

  @Test
  void the_output_has_the_charset_that_was_asked_for() {
    Shell shell = Shell.run(Charset.forName("GB18030"), "check", nameless, "--charset", "GB18030");
    assertTrue(shell.out().contains("项目名称缺失"), shell.out());
  }

  @Test
  void the_engine_names_version_rules_and_profile() throws IOException {
    JsonNode engine = json(Shell.run("check", empty, "--format", "json")).get("engine");
    assertFalse(engine.get("version").asText().isEmpty());
    assertEquals(64, engine.get("rules").asText().length());
    assertEquals("auto", engine.get("profile").asText());
    assertEquals("2026-11-25", engine.get("asOf").asText());
  }
}
