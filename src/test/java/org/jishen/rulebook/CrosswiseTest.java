package org.jishen.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jishen.casebook.Casebook;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.recognition.YamlSubmissions;
import org.junit.jupiter.api.Test;

/**
 * What all rules say of the examples of each rule. An example is written with one rule in mind;
 * that the others go on saying of it what they said shows a rule that has become too wide or too
 * narrow. The file is written with -Djishen.crosswise=write; what changes in it wants reading.
 */
class CrosswiseTest {

  private static final Path FILE = Path.of("cases/crosswise.txt");

  @Test
  void all_rules_say_of_every_example_what_they_have_always_said() throws IOException {
    Knowledge knowledge = Knowledge.at(Path.of("rules"));
    Standards standards = Standards.of(knowledge, Rulebook.load(knowledge), Choice.OF_ITS_PLACE);
    Crosswise crosswise =
        new Crosswise(Casebook.load(Path.of("cases")), standards, YamlSubmissions.load(knowledge));
    List<String> lines =
        crosswise.all().parallelStream()
            .map(
                each ->
                    each.name()
                        + ": "
                        + Crosswise.said(standards.rulebook().run(each.facts(), code -> true)))
            .toList();
    if (System.getProperty("jishen.crosswise", "").equals("write")) {
      Files.writeString(FILE, String.join("\n", lines) + "\n");
    }
    assertEquals(Files.readString(FILE), String.join("\n", lines) + "\n");
  }
}
