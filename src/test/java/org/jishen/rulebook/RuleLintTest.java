package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.submission.Parameter;
import org.jishen.submission.RequiredLevel;
import org.jishen.submission.WordList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the compiler of the rules does not object to and still goes wrong, looked for in rules/. */
class RuleLintTest {

  private static final Path RULES = Path.of("rules");
  private static final Path CATALOGUE = Path.of("../shared/catalogue/catalogue.yaml");

  /** Checks that the catalogue does not owe. */
  private static final Map<String, String> ADDED = Map.of("P05", "NOTE 表格结构无法识别");

  private static final Pattern ANNOTATION =
      Pattern.compile("@([A-Za-z]+)\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
  private static final Pattern HOLE = Pattern.compile("\\$[\\p{L}\\p{N}_]+");
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/");
  private static final Pattern HEADING =
      Pattern.compile("/\\*\\s*\\* 查什么：[^*/]+.*\\*/\\s*$", Pattern.DOTALL);

  /** What may go wrong, and the text by which it is seen. */
  private static final Map<String, Pattern> PITFALLS =
      Map.of(
          "a decimal literal without B is a double",
          Pattern.compile("(?<![\\w.$])\\d+\\.\\d+(?![\\dB])"),
          ".equals( compares decimals by their scale and is not indexed",
          Pattern.compile("\\.equals\\("),
          "average( divides with the scale of its sum",
          Pattern.compile("\\baverage\\("),
          "eval( is not indexed",
          Pattern.compile("\\beval\\("),
          "str[ throws on an absent text",
          Pattern.compile("\\bstr\\["),
          "matches on something that may be null",
          Pattern.compile(
              "\\b(?:low|high|when|yuan|printed|claimed)(?:\\.\\w+)* (?:not )?matches\\b"),
          "something is compared with itself",
          Pattern.compile("(?<![\\w.$])(\\w[\\w.]*(?:\\(\\))?) ?==? \\1(?![\\w.(])"));

  /** A rule with what it says of itself. */
  private record Linted(DrlFile file, DrlFile.DrlRule rule, Map<String, String> annotations) {

    String code() {
      return annotations.getOrDefault("code", "");
    }

    boolean main() {
      return annotations.containsKey("title");
    }

    boolean reports() {
      return !annotations.containsKey("outcome");
    }

    String place() {
      return file.name() + ":" + rule.line() + " " + code() + " " + rule.name() + ": ";
    }

    /** What stands between when and then, without texts and comments. */
    String conditions() {
      String text = rule.text();
      String conditions = text.substring(text.indexOf("\nwhen") + 5, text.lastIndexOf("\nthen"));
      return COMMENT.matcher(STRING.matcher(conditions).replaceAll("\"\"")).replaceAll(" ");
    }

    String consequence() {
      String text = rule.text();
      return text.substring(text.lastIndexOf("\nthen") + 5, text.lastIndexOf("end")).strip();
    }

    String comment() {
      String before = file.text().substring(0, file.text().indexOf(rule.text()));
      return before.substring(Math.max(0, before.lastIndexOf("/*")));
    }
  }

  private static List<Linted> rules() {
    List<Linted> rules = new ArrayList<>();
    for (Path path : Knowledge.at(RULES).files("", ".drl")) {
      DrlFile file = DrlFile.read(path);
      for (DrlFile.DrlRule rule : file.rules()) {
        Map<String, String> annotations = new HashMap<>();
        Matcher matcher = ANNOTATION.matcher(rule.text());
        while (matcher.find()) {
          annotations.put(matcher.group(1), matcher.group(2));
        }
        rules.add(new Linted(file, rule, annotations));
      }
    }
    return rules;
  }

  /** Holds every rule against something; all faults fail together. */
  private static void each(BiConsumer<Linted, List<String>> check) {
    List<String> faults = new ArrayList<>();
    rules().forEach(rule -> check.accept(rule, faults));
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void no_rule_runs_into_a_known_pitfall() {
    each(
        (rule, faults) ->
            PITFALLS.forEach(
                (sentence, pattern) -> {
                  Matcher matcher = pattern.matcher(rule.conditions());
                  if (matcher.find()) {
                    faults.add(rule.place() + sentence + ": " + matcher.group());
                  }
                }));
  }

  @Test
  void a_rule_begins_with_its_subject() {
    each(
        (rule, faults) -> {
          String first = rule.conditions().strip();
          boolean form =
              rule.annotations
                  .getOrDefault("subject", main(rule).annotations.getOrDefault("subject", ""))
                  .equals("form");
          if (form && !first.startsWith("$form : Form(")) {
            faults.add(rule.place() + "the first pattern must be $form : Form(…)");
          }
        });
  }

  private static Linted main(Linted rule) {
    return rules().stream()
        .filter(other -> other.main() && other.code().equals(rule.code()))
        .findFirst()
        .orElse(rule);
  }

  @Test
  void a_consequence_is_one_line_that_reports() {
    each(
        (rule, faults) -> {
          String call =
              rule.reports()
                  ? "findings\\.report\\(drools, [$\"\\w]+(?:, \\$[\\p{L}\\w]+)+\\);"
                  : "findings\\.outcome\\(drools, [$\"\\w]+\\);";
          if (!rule.consequence().matches(call)) {
            faults.add(rule.place() + "write one line, findings.report or findings.outcome");
          }
        });
  }

  @Test
  void every_text_stands_in_both_languages_and_names_the_same_values() {
    each(
        (rule, faults) -> {
          for (String name : List.of("title", "why", "mend", "message")) {
            boolean needed = rule.main() || name.equals("message");
            String zh = rule.annotations.getOrDefault(name, "");
            String en = rule.annotations.getOrDefault(name + "En", "");
            if (needed && (zh.isBlank() || en.isBlank())) {
              faults.add(rule.place() + "write @" + name + " and @" + name + "En");
            }
            if (!variables(zh).equals(variables(en))) {
              faults.add(rule.place() + "@" + name + " and its English name other values");
            }
          }
        });
  }

  private static Set<String> variables(String text) {
    return HOLE.matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_check_says_in_a_comment_what_it_looks_for() {
    each(
        (rule, faults) -> {
          if (rule.main() && !HEADING.matcher(rule.comment()).find()) {
            faults.add(rule.place() + "write 查什么： … in a comment before the rule");
          }
        });
  }

  @Test
  void a_code_has_one_main_rule_and_a_rule_has_a_main_rule() {
    Map<String, Long> mains =
        rules().stream()
            .filter(Linted::main)
            .collect(Collectors.groupingBy(Linted::code, Collectors.counting()));
    each(
        (rule, faults) -> {
          long count = mains.getOrDefault(rule.code(), 0L);
          if (count != 1) {
            faults.add(rule.place() + count + " rules with @title");
          }
        });
  }

  @Test
  void every_code_has_its_case_file_and_every_case_file_its_code() throws IOException {
    Set<String> cases;
    try (Stream<Path> files = Files.list(Path.of("cases/rules"))) {
      cases =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    List<String> faults = new ArrayList<>();
    for (Linted rule : rules()) {
      if (rule.main() && !cases.remove(rule.code())) {
        faults.add(rule.place() + "write cases/rules/" + rule.code() + ".yaml");
      }
    }
    cases.forEach(code -> faults.add("cases/rules/" + code + ".yaml: there is no such rule"));
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void the_word_lists_and_thresholds_that_rules_name_exist_and_are_used() {
    Set<String> named = new TreeSet<>();
    for (Linted rule : rules()) {
      Matcher lists = Pattern.compile("lists\\.of\\(\"([^\"]+)\"").matcher(rule.rule.text());
      lists.results().forEach(result -> named.add("list " + result.group(1)));
      Matcher parameters =
          Pattern.compile("Parameter\\(rule == \"([^\"]+)\"").matcher(rule.rule.text());
      parameters.results().forEach(result -> named.add("threshold of " + result.group(1)));
    }
    Knowledge knowledge = Knowledge.at(RULES);
    Set<String> there = new TreeSet<>();
    WordList.load(knowledge).stream().map(list -> "list " + list.name()).forEach(there::add);
    List<Object> stated = Standards.load(knowledge, Choice.of("chongqing")).terms().facts();
    for (Object fact : stated) {
      if (fact instanceof Parameter parameter) {
        there.add("threshold of " + parameter.rule());
      }
      if (fact instanceof RequiredLevel required) {
        required.words().forEach(list -> named.add("list " + list.name()));
      }
    }
    assertEquals(there, named);
  }

  @Test
  void codes_titles_and_grades_are_those_of_the_catalogue() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(CATALOGUE), "../shared is absent: titles and grades are not compared");
    Map<String, String> owed = new HashMap<>(ADDED);
    Map<?, ?> catalogue = new Yaml().load(Files.readString(CATALOGUE));
    for (Object entry : (List<?>) catalogue.get("checks")) {
      Map<?, ?> check = (Map<?, ?>) entry;
      owed.put(String.valueOf(check.get("code")), check.get("grade") + " " + check.get("title"));
    }
    each(
        (rule, faults) -> {
          String says = rule.annotations.get("grade") + " " + rule.annotations.get("title");
          if (rule.main() && !says.equals(owed.get(rule.code()))) {
            faults.add(rule.place() + says + ", in the catalogue " + owed.get(rule.code()));
          }
        });
  }
}
