package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's way through lessons, in a process of its own that believes to be in a terminal. */
class LearnCommandTest {

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir private Path folder;

  private int asked;

  /** What the program printed while these lines were typed. */
  private String typed(List<String> arguments, String... lines) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(SCRIPT), SCRIPT + " of util-linux is not here");
    Path home = Path.of(System.getProperty("java.home"), "bin", "java");
    String command =
        home
            + " -Dfile.encoding=UTF-8 -cp '"
            + System.getProperty("java.class.path")
            + "' org.jishen.cli.Main --charset UTF-8 "
            + String.join(" ", arguments);
    Path output = folder.resolve("typescript");
    Process process =
        new ProcessBuilder(SCRIPT.toString(), "-q", "-e", "-f", "-c", command, output.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
            .start();
    try (OutputStream in = process.getOutputStream()) {
      for (String line : lines) {
        await(output, line);
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
      }
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
    } finally {
      process.destroyForcibly();
    }
    return read(output);
  }

  /** A learner types when asked. */
  private void await(Path output, String line) throws IOException, InterruptedException {
    int prompts = asked++;
    for (int i = 0; i < 1200; i++) {
      String shown = read(output);
      if (shown.split("\n> |\r> ", -1).length - 1 > prompts) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not asked before: " + line);
  }

  /** A character of which only the first bytes have come yet is no error. */
  private static String read(Path output) throws IOException {
    return Files.exists(output)
        ? new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
        : "";
  }

  @Test
  void a_learner_finds_one_fault_misses_one_and_is_told_the_score() throws Exception {
    String shown = typed(List.of("learn", "1-basic"), "s", "3 M01", "n", "9 V", "s", "e M02", "q");
    assertTrue(shown.contains("先作答，再看答案"), shown);
    assertTrue(shown.contains("得分 100"), shown);
    assertTrue(shown.contains("得分 0"), shown);
    assertTrue(shown.contains("实施单位空着没填"), shown);
    assertTrue(shown.contains("M02 主管部门或实施单位缺失"), shown);
    assertTrue(shown.contains("作答 2 题，平均 50 分"), shown);
    assertTrue(shown.contains("常错 M02：1 次"), shown);
  }

  @Test
  void a_sheet_is_mended_in_its_file() throws Exception {
    Path sheet = folder.resolve("jishen-18.yaml");
    String shown =
        typed(List.of("learn", "1-basic", "--lesson", "18", "--work", "'" + folder + "'"), "", "q");
    assertTrue(shown.contains("得分 0"), shown);
    Files.writeString(sheet, Files.readString(sheet).replaceFirst("handler: .*", "handler: 已隐去"));
    Path mended = folder.resolve("mended.yaml");
    Files.move(sheet, mended);
    asked = 0;
    String again =
        typed(
            List.of("learn", "1-basic", "--lesson", "18", "--work", "'" + folder + "'"),
            mended.toString(),
            "q");
    assertTrue(again.contains("得分 100"), again);
  }

  @Test
  void without_a_course_the_courses_are_listed() {
    Shell shell = Shell.run("learn");
    assertEquals(0, shell.status());
    assertTrue(shell.out().contains("1-basic"), shell.out());
    assertTrue(shell.out().contains("3-disclosure"), shell.out());
  }

  @Test
  void an_unknown_course_and_an_unknown_lesson_are_wrong_usage() {
    assertEquals(2, Shell.run("learn", "9-none").status());
    Shell shell = Shell.run("learn", "1-basic", "--lesson", "99");
    assertEquals(2, shell.status());
    assertTrue(shell.err().contains("34"), shell.err());
  }

  @Test
  void a_worksheet_comes_with_its_answers() throws Exception {
    Path file = folder.resolve("练习.docx");
    Shell shell =
        Shell.run("worksheet", "2-money", "--lessons", "1-3", "--output", file.toString());
    assertEquals(0, shell.status(), shell.err());
    assertTrue(Files.size(file) > 1000);
    assertTrue(Files.size(folder.resolve("练习-答案.docx")) > 1000);
    assertEquals(
        2,
        Shell.run("worksheet", "2-money", "--lessons", "3-99", "--output", file.toString())
            .status());
    assertFalse(Files.exists(folder.resolve("练习-答案-答案.docx")));
  }
}
