package org.jishen.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jishen.casebook.CaseResult;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltRulesTest {

  private static final Knowledge KNOWLEDGE = Knowledge.at(Path.of("rules"));
  private static final Rulebook BUILT = Rulebook.load(KNOWLEDGE);
  private static final Rulebook COMPILED = Rulebook.compile(KNOWLEDGE);

  private static Reviewer reviewer(Rulebook rules) {
    return new Reviewer(Standards.of(KNOWLEDGE, rules, Choice.OF_ITS_PLACE));
  }

  private static List<DrlFile> files() {
    return KNOWLEDGE.files("", ".drl").stream().map(DrlFile::read).toList();
  }

  @Test
  void the_build_leaves_the_rules_of_this_folder() {
    assertTrue(BuiltRules.onClassPath().rules(files()).isPresent());
  }

  @Test
  void an_edited_rule_is_compiled_at_run_time(@TempDir Path folder) throws IOException {
    for (DrlFile file : files()) {
      Files.writeString(folder.resolve(file.name()), file.text() + "// edited\n");
    }
    List<DrlFile> edited =
        Knowledge.at(folder).files("", ".drl").stream().map(DrlFile::read).toList();
    assertFalse(BuiltRules.onClassPath().rules(edited).isPresent());
  }

  @Test
  void classes_that_are_gone_are_no_reason_to_fail() {
    BuiltRules lost = new BuiltRules(BuiltRules.hash(files()), "rules.NoSuchModel");
    assertFalse(lost.rules(files()).isPresent());
  }

  @Test
  void what_is_noted_in_a_folder_is_read_again(@TempDir Path folder) throws IOException {
    BuiltRules noted = new BuiltRules("abc", "rules.Model");
    noted.write(folder);
    assertEquals(noted, BuiltRules.in(folder));
  }

  @Test
  void every_case_comes_out_the_same_with_rules_compiled_at_run_time() {
    Casebook casebook = Casebook.load(Path.of("cases"));
    YamlSubmissions yaml = YamlSubmissions.load(KNOWLEDGE);
    List<CaseResult> compiled = casebook.run(reviewer(COMPILED), yaml);
    assertFalse(compiled.isEmpty());
    assertEquals(casebook.run(reviewer(BUILT), yaml), compiled);
  }

  @Test
  void a_whole_submission_gets_the_same_review_both_ways() throws UnreadableException, IOException {
    Path file = Path.of("cases/submissions/medical-security-2025.yaml");
    byte[] bytes = Files.readString(file, UTF_8).getBytes(UTF_8);
    YamlSubmissions yaml = YamlSubmissions.load(KNOWLEDGE);
    Review built = reviewer(BUILT).review(yaml.read(new Source(file.toString(), bytes)), "");
    Review compiled = reviewer(COMPILED).review(yaml.read(new Source(file.toString(), bytes)), "");
    assertFalse(built.findings().isEmpty());
    assertEquals(built.findings(), compiled.findings());
    assertEquals(built.outcomes(), compiled.outcomes());
  }
}
