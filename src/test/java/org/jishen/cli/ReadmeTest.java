package org.jishen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With -Djishen.readme=write the generated parts are written first, then compared. */
class ReadmeTest {

  private static final String REMEDY =
      "run mvn -q test -Dtest=ReadmeTest -Djishen.readme=write and look at what changed";

  private static final int EXAMPLE_LINES = 30;

  private static Path readme(Lang lang) {
    return Path.of(lang == Lang.ZH ? "README.zh-CN.md" : "README.md");
  }

  private static String read(Lang lang) throws IOException {
    return Files.readString(readme(lang));
  }

  private static List<String> blocks(String text) {
    return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String generated(Lang lang, String part) {
    return part.equals("rules") ? rules(lang) : example(lang);
  }

  private static String rules(Lang lang) {
    Shell shell = Shell.run("rules", "--format", "md", "--lang", code(lang));
    assertEquals(0, shell.status(), shell.err());
    return shell.out().substring(0, shell.out().indexOf("\n\n") + 1);
  }

  /** What the command of the page prints, cut off where a reader has seen enough. */
  private static String example(Lang lang) {
    Shell shell = Shell.run("check", "cases/samples/drinking-water.txt", "--lang", code(lang));
    assertEquals("", shell.err());
    List<String> lines = shell.out().lines().toList();
    String beginning = String.join("\n", lines.subList(0, Math.min(EXAMPLE_LINES, lines.size())));
    String more = lines.size() > EXAMPLE_LINES ? "…\n" : "";
    return "```text\n" + beginning + "\n" + more + "```\n";
  }

  private static String code(Lang lang) {
    return lang == Lang.ZH ? "zh" : "en";
  }

  private static String mark(String part, String end) {
    return "<!-- " + part + ":" + end + " -->\n";
  }

  private static String between(String text, String part) {
    int begin = text.indexOf(mark(part, "begin"));
    int end = text.indexOf(mark(part, "end"));
    assertTrue(begin >= 0 && end > begin, part + " is not marked");
    return text.substring(begin + mark(part, "begin").length(), end);
  }

  @ParameterizedTest
  @EnumSource
  void generated_parts_are_what_the_program_prints(Lang lang) throws IOException {
    for (String part : List.of("example", "rules")) {
      String text = read(lang);
      String wanted = generated(lang, part);
      if (System.getProperty("jishen.readme", "").equals("write")) {
        text =
            text.replace(mark(part, "begin") + between(text, part), mark(part, "begin") + wanted);
        Files.writeString(readme(lang), text);
      }
      assertEquals(wanted, between(text, part), readme(lang) + ": " + REMEDY);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_exit_statuses_are_those_of_the_program(Lang lang) throws IOException {
    String table =
        Stream.of(ExitStatus.values())
            .map(status -> "| " + status.code() + " | " + status.meaning().in(lang) + " |\n")
            .collect(Collectors.joining());
    assertTrue(read(lang).contains(table), readme(lang) + " should hold\n" + table);
  }

  @ParameterizedTest
  @EnumSource
  void every_command_and_option_that_is_named_exists(Lang lang) throws IOException {
    for (String block : blocks(read(lang))) {
      for (MatchResult named :
          Pattern.compile("jishen\\.jar (\\w+)([^\n]*)").matcher(block).results().toList()) {
        Shell help = Shell.run(named.group(1), "--help");
        assertEquals(0, help.status(), named.group());
        for (MatchResult option :
            Pattern.compile("--[a-z-]+").matcher(named.group(2)).results().toList()) {
          assertTrue(help.out().contains(option.group()), named.group());
        }
      }
    }
  }

  @Test
  void both_languages_give_the_same_commands() throws IOException {
    List<String> english =
        blocks(read(Lang.EN)).stream().map(block -> block.replace(" --lang en", "")).toList();
    assertFalse(english.isEmpty());
    assertEquals(english, blocks(read(Lang.ZH)));
  }

  @Test
  void the_machine_that_tests_runs_the_command_of_the_page() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(".ci/run"));
    String command = lines.get(lines.size() - 1);
    assertTrue(blocks(read(Lang.EN)).contains(command + "\n"), command);
  }
}
