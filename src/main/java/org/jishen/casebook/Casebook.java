package org.jishen.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;
import org.jishen.local.LocalExample;
import org.jishen.local.LocalRules;
import org.jishen.profile.Choice;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Finding;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.submission.Submission;

/** The cases/ folder: examples of every rule, and whole submissions with all their findings. */
public final class Casebook {

  private static final String FOUND = "FOUND";

  private final Path folder;
  private final Map<String, CaseFile> files = new TreeMap<>();
  private final List<Path> submissions;

  private Casebook(Path folder) {
    this.folder = folder;
    for (Path path : yaml(folder.resolve("rules"))) {
      CaseFile file = CaseFileReader.read(path);
      String name = path.getFileName().toString();
      if (!name.equals(file.rule() + ".yaml")) {
        throw new CaseException(path + ":1: 文件名应当是 " + file.rule() + ".yaml");
      }
      files.put(file.rule(), file);
    }
    this.submissions = yaml(folder.resolve("submissions"));
  }

  /**
   * Reads the case files of a folder.
   *
   * @throws CaseException with file and line when one is wrong
   */
  public static Casebook load(Path folder) {
    return new Casebook(folder);
  }

  /** The same with the examples that local rules bring along. */
  public static Casebook load(Path folder, LocalRules local) {
    Casebook casebook = new Casebook(folder);
    for (List<LocalExample> examples : local.examples()) {
      LocalExample first = examples.get(0);
      List<Example> all = examples.stream().map(CaseFileReader::example).toList();
      casebook.files.put(first.code(), new CaseFile(first.file(), first.code(), all));
    }
    return casebook;
  }

  /** The examples by rule code. */
  public Map<String, CaseFile> files() {
    return files;
  }

  /** The whole submissions, each with a file beside it that lists its findings. */
  public List<Path> submissions() {
    return submissions;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** Runs every example and every whole submission. */
  public List<CaseResult> run(Reviewer reviewer, YamlSubmissions reader) {
    List<CaseResult> results = new ArrayList<>();
    for (CaseFile file : files.values()) {
      file.examples().forEach(example -> results.add(run(file, example, reviewer, reader)));
    }
    submissions.forEach(path -> results.add(run(path, reviewer, reader)));
    return results;
  }

  /** Runs one example: only its own rule counts. */
  public CaseResult run(CaseFile file, Example example, Reviewer reviewer, YamlSubmissions reader) {
    String where = file.path() + ":" + example.line();
    try {
      Submission submission = reader.read(file.path().toString(), example.submission());
      Review review = reviewer.asked(example.choice()).review(submission, "", file.rule());
      List<String> found = example.outcomeOnly() ? List.of() : lines(review);
      return result(where, example.sentence(), example.findings(), found, outcome(review, example));
    } catch (UnreadableException e) {
      return new CaseResult(where, example.sentence(), List.of(), List.of(), e.line(Lang.ZH));
    }
  }

  /** Runs a whole submission: its findings stand in a file beside it, a line each. */
  private static CaseResult run(Path path, Reviewer reviewer, YamlSubmissions reader) {
    Path expected = Path.of(path.toString().replaceFirst("\\.yaml$", ".findings"));
    try {
      Submission submission = reader.read(new Source(path.toString(), Files.readAllBytes(path)));
      List<String> lines =
          Files.readAllLines(expected).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return result(
          path.toString(),
          "全部发现",
          lines,
          lines(reviewer.asked(Choice.OF_ITS_PLACE).review(submission, "")),
          "");
    } catch (UnreadableException e) {
      return new CaseResult(path.toString(), "", List.of(), List.of(), e.line(Lang.ZH));
    } catch (IOException e) {
      throw new CaseException(expected + ": 无法读取", e);
    }
  }

  /** The findings of a review as a case file writes them: subject, code, grade, message. */
  public static List<String> lines(Review review) {
    return review.findings().stream().map(Casebook::line).toList();
  }

  private static String line(Finding finding) {
    return String.join(
        " ",
        finding.subject(),
        finding.rule(),
        Message.of("rulebook.Grade." + finding.grade()).in(Lang.ZH),
        finding.zh().message());
  }

  private static String outcome(Review review, Example example) {
    if (example.outcome().equals(FOUND) && !example.findings().isEmpty()) {
      return "";
    }
    String first = review.outcomes().isEmpty() ? "" : name(review.outcomes().get(0));
    return first.equals(example.outcome()) ? "" : "结果应当是 " + example.outcome() + "，实际是 " + first;
  }

  private static String name(Outcome outcome) {
    return outcome.result().name();
  }

  private static CaseResult result(
      String where, String sentence, List<String> expected, List<String> actual, String outcome) {
    List<String> missing = new ArrayList<>(expected);
    actual.forEach(missing::remove);
    List<String> unexpected = new ArrayList<>(actual);
    expected.forEach(unexpected::remove);
    return new CaseResult(where, sentence, missing, unexpected, outcome);
  }

  private static List<Path> yaml(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new CaseException(folder + ": 无法读取目录", e);
    }
  }
}
