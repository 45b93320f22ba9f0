package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixCommandTest {

  private static final Path SHARED = Path.of("../shared/samples");
  private static final String FORM =
      """
      forms:
      - name: 农村饮水安全工程
        year: 2026
        amountUnit: 元
        basis: 省财政厅下达（财农【2025】12号）
        annualTotal: "510,000"
        funds:
          中央财政资金: "300,000"
          省级财政资金: "200,000"
      """;

  @TempDir private Path folder;

  private static List<String> rules(Path file) throws IOException {
    String json = Shell.run("check", file.toString(), "--format", "json").out();
    List<String> rules = new ArrayList<>();
    for (JsonNode finding :
        new ObjectMapper().readTree(json).get("reviews").get(0).get("findings")) {
      rules.add(finding.get("rule").asText());
    }
    return rules;
  }

  private Path yaml() throws IOException {
    return Files.writeString(folder.resolve("form.yaml"), FORM);
  }

  private Shell fix(Path file, Path copy, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("fix", file.toString(), "--output", copy.toString()));
    arguments.addAll(List.of(more));
    return Shell.run(arguments.toArray(String[]::new));
  }

  @Test
  void writes_only_what_is_certain_and_says_what() throws IOException {
    Path copy = folder.resolve("mended.yaml");
    Shell shell = fix(yaml(), copy);
    assertEquals(0, shell.status(), shell.err());
    assertTrue(shell.out().contains("“【2025】”改为“〔2025〕”"), shell.out());
    assertTrue(shell.out().contains("改正1个问题"), shell.out());
    assertEquals(FORM, Files.readString(folder.resolve("form.yaml")));
    List<String> left = rules(copy);
    assertFalse(left.contains("P01"));
    assertTrue(left.contains("A01"));
  }

  @Test
  void writes_the_first_candidate_when_asked_for() throws IOException {
    Path copy = folder.resolve("mended.yaml");
    Shell shell = fix(yaml(), copy, "--candidates");
    assertTrue(shell.out().contains("“510,000”改为“500,000”"), shell.out());
    assertFalse(rules(copy).contains("A01"));
  }

  @Test
  void the_file_itself_is_never_written_to() throws IOException {
    Path file = yaml();
    Shell shell = fix(file, file);
    assertEquals(2, shell.status());
    assertEquals(FORM, Files.readString(file));
  }

  @Test
  void says_for_which_files_copies_are_written() throws IOException {
    Path text = Files.writeString(folder.resolve("form.txt"), "项目支出绩效目标表");
    Shell shell = fix(text, folder.resolve("copy.txt"));
    assertEquals(3, shell.status());
    assertTrue(shell.err().contains("YAML、xlsx、xls、docx"), shell.err());
    assertEquals(2, fix(folder, folder.resolve("copy")).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void office_copies_are_read_without_what_was_mended(String ending) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "../shared is absent, so its samples cannot be mended");
    Path file = SHARED.resolve("liulin-forms." + ending);
    byte[] before = Files.readAllBytes(file);
    Path copy = folder.resolve("mended." + ending);
    Shell shell = fix(file, copy);
    assertEquals(0, shell.status(), shell.err());
    long numbers = shell.out().lines().filter(line -> line.startsWith("P01 ")).count();
    assertTrue(numbers >= 5, shell.out());
    List<String> left = rules(copy);
    List<String> all = rules(file);
    assertEquals(
        all.stream().filter("P01"::equals).count() - numbers,
        left.stream().filter("P01"::equals).count());
    assertTrue(left.size() < all.size());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void repairs_stand_beside_their_findings_when_asked_for() throws IOException {
    String json = Shell.run("check", yaml().toString(), "--repairs", "--format", "json").out();
    assertTrue(json.contains("\"repairs\""), json);
    assertTrue(Shell.run("check", yaml().toString(), "--repairs").out().contains("可以这样改："));
    assertFalse(Shell.run("check", yaml().toString()).out().contains("可以这样改："));
    assertTrue(
        Shell.run("check", yaml().toString(), "--repairs", "--lang", "en")
            .out()
            .contains("One way: "));
  }
}
