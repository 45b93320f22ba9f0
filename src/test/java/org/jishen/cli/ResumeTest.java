package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ResumeTest {

  private static final int FILES = 150;

  @TempDir private Path folder;

  private Path input = Path.of("");
  private Path output = Path.of("");
  private Path journal = Path.of("");
  private String format = "json";

  @BeforeEach
  void write() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out.json");
    journal = folder.resolve("out.json.journal");
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          input.resolve(String.format(Locale.ROOT, "%03d.yaml", i)),
          "forms:\n  - {name: 项目" + i + ", annualTotal: 5" + i + "万元, funds: {中央财政资金: 5万元}}\n");
    }
    Files.writeString(input.resolve("bad.yaml"), "forms: [\n");
  }

  /** Workbooks instead. */
  private void writeWorkbooks() throws IOException {
    input = Files.createDirectory(folder.resolve("workbooks"));
    for (int i = 0; i < FILES; i++) {
      String[][] rows = {
        {"项目支出绩效目标表", ""},
        {"项目名称", "项目" + i},
        {"年度资金总额", "5" + i + "万元"},
        {"其中：中央财政资金", "5万元"}
      };
      try (XSSFWorkbook workbook = new XSSFWorkbook();
          OutputStream out =
              Files.newOutputStream(input.resolve(String.format(Locale.ROOT, "%03d.xlsx", i)))) {
        XSSFSheet sheet = workbook.createSheet("表1");
        for (int row = 0; row < rows.length; row++) {
          sheet.createRow(row).createCell(0).setCellValue(rows[row][0]);
          sheet.getRow(row).createCell(1).setCellValue(rows[row][1]);
        }
        workbook.write(out);
      }
    }
    Files.writeString(input.resolve("bad.xlsx"), "PK\3\4xl/");
  }

  private Shell check(String... more) {
    String[] start = {"check", input.toString(), "--format", format, "--output", output.toString()};
    String[] all = java.util.Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return Shell.run(all);
  }

  /** Kills a run in the middle, as a power cut would. */
  private void interrupted() throws IOException, InterruptedException {
    interrupted("-cp", System.getProperty("java.class.path"), "org.jishen.cli.Main");
  }

  private void interrupted(String... program) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(program));
    command.addAll(List.of("check", input.toString(), "--jobs", "1", "--format", format));
    command.addAll(List.of("--output", output.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    while (process.isAlive() && !(Files.exists(journal) && Files.size(journal) > 20_000)) {
      Thread.sleep(2);
    }
    process.destroyForcibly();
    process.waitFor();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "xlsx"})
  void a_run_that_was_killed_goes_on_and_gives_the_bytes_of_an_uninterrupted_one(String format)
      throws IOException, InterruptedException {
    this.format = format;
    goesOn();
  }

  @Test
  void so_does_one_on_a_folder_of_workbooks() throws IOException, InterruptedException {
    writeWorkbooks();
    goesOn();
  }

  @Test
  void so_does_one_that_started_itself_again_as_jars_do() throws IOException, InterruptedException {
    Path jar = folder.resolve("jishen.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.jishen.cli.Main");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    goesOn("-Xmx512m", "-jar", jar.toString());
  }

  @Test
  void two_runs_do_not_write_the_same_output() throws IOException {
    Files.writeString(journal, "");
    try (FileChannel other = FileChannel.open(journal, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertTrue(lock.isValid());
      Shell shell = check();
      assertEquals(ExitStatus.USAGE.code(), shell.status());
      assertTrue(shell.err().contains("另一次核查正在写同一份结果"), shell.err());
    }
  }

  private void goesOn() throws IOException, InterruptedException {
    goesOn("-cp", System.getProperty("java.class.path"), "org.jishen.cli.Main");
  }

  private void goesOn(String... program) throws IOException, InterruptedException {
    check();
    final byte[] whole = Files.readAllBytes(output);
    Files.delete(output);
    interrupted(program);
    assertFalse(
        Files.exists(output), "killed in the middle: " + Files.readString(folder.resolve("log")));
    Shell shell = check("--resume");
    assertTrue(shell.err().matches("(?s).*接着上次：[1-9]\\d*个文件已经核查过。.*"), shell.err());
    assertArrayEquals(whole, Files.readAllBytes(output));
    assertFalse(Files.exists(journal));
  }

  @Test
  void a_run_that_ends_leaves_no_journal() {
    check();
    assertFalse(Files.exists(journal));
  }

  @Test
  void other_rules_begin_anew_and_say_so() throws IOException, InterruptedException {
    interrupted();
    byte[] bytes = Files.readAllBytes(journal);
    bytes[20] ^= 1;
    Files.write(journal, bytes);
    Shell shell = check("--resume");
    assertTrue(shell.err().contains("已从头开始"), shell.err());
  }

  @Test
  void to_go_on_needs_an_output_to_go_on_with() {
    assertEquals(2, Shell.run("check", input.toString(), "--resume").status());
  }
}
