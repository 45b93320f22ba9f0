package org.jishen.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.Rulebook;

/** What the tests of exercises share: rules, operators and the clean sheets, loaded once. */
final class Workshop {

  static final Knowledge RULES = Knowledge.at(Path.of("rules"));
  static final Knowledge CASES = Knowledge.at(Path.of("cases"));
  static final Standards STANDARDS = Standards.load(RULES, Choice.of("national"));
  static final Rulebook RULEBOOK = STANDARDS.rulebook();
  static final OperatorBook BOOK = OperatorBook.load(CASES);
  static final ExerciseMaker MAKER =
      new ExerciseMaker(BOOK, YamlSubmissions.load(RULES), new Reviewer(STANDARDS));
  static final List<Sheet> CLEAN = clean();

  private Workshop() {}

  private static List<Sheet> clean() {
    try (Stream<Path> files = Files.list(Path.of("cases/clean"))) {
      List<Sheet> sheets = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".yaml", "");
        sheets.add(Sheet.of(name, Files.readString(file)));
      }
      return sheets;
    } catch (IOException | UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }
}
