package org.jishen.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.local.LocalRules;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample of local rules does what its examples say when it is put where such rules belong. */
class LocalSampleTest {

  @Test
  void its_examples_come_out_as_they_say(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Path.of("rules").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.createDirectories(folder.resolve("local"));
    Files.copy(Path.of("cases/local/local-rules.yaml"), folder.resolve("local/local-rules.yaml"));
    Knowledge knowledge = Knowledge.at(folder);
    Casebook casebook = Casebook.load(folder.resolve("none"), LocalRules.load(knowledge));
    List<CaseResult> results =
        casebook.run(
            new Reviewer(Standards.load(knowledge, Choice.of("national"))),
            YamlSubmissions.load(knowledge));
    assertEquals(8, results.size());
    assertEquals(List.of(), results.stream().filter(result -> !result.passed()).toList());
  }
}
