package org.jishen.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.review.Reviewer;
import org.jishen.submission.Submission;

/**
 * How the time of recognition, of the whole review and of each rule alone grows when the forms of a
 * submission double. Not a test: times depend on the machine, only the ratios are of interest.
 *
 * <p>Every rule is run over all facts, most of which it does not look at: the line of no rule says
 * what it takes to insert them, which alone grows by more than two as they outgrow the caches.
 *
 * <p>Run its main class with the test class path, after {@code mvn test-compile}; the arguments are
 * the smallest and the largest number of forms, 1000 and 16000 when there is none, and the codes of
 * the rules, all when there is none.
 */
final class ScalingBenchmark {

  /** One indicator in so many is kept: sixteen thousand forms with all would not be read. */
  private static final int EVERY = 5;

  private static final int LEAST_RUNS = 2;

  private static final int MOST_RUNS = 8;

  /** Nanoseconds of runs of one rule over one submission that are enough. */
  private static final long ENOUGH = 700_000_000L;

  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private final Knowledge knowledge = Knowledge.at(Path.of("rules"));
  private final YamlSubmissions yaml = YamlSubmissions.load(knowledge);
  private final Standards standards = Standards.load(knowledge, Choice.of("national"));
  private final Rulebook rulebook = standards.rulebook();
  private final Reviewer reviewer = new Reviewer(standards);

  /** Measures. */
  public static void main(String[] arguments) throws IOException, UnreadableException {
    int smallest = arguments.length < 1 ? 1000 : Integer.parseInt(arguments[0]);
    int largest = arguments.length < 2 ? 16 * smallest : Integer.parseInt(arguments[1]);
    List<String> codes =
        List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    ScalingBenchmark benchmark = new ScalingBenchmark();
    benchmark.warm();
    for (boolean copies : new boolean[] {true, false}) {
      OUT.println(copies ? "copies of one form" : "forms that differ");
      benchmark.run(copies, smallest, largest, codes);
    }
  }

  private void warm() throws IOException, UnreadableException {
    for (int i = 0; i < 20; i++) {
      reviewer.review(submission(true, 20), "");
    }
  }

  private void run(boolean copies, int smallest, int largest, List<String> wanted)
      throws IOException, UnreadableException {
    List<Submission> submissions = new ArrayList<>();
    List<Long> recognition = new ArrayList<>();
    for (int forms = smallest; forms <= largest; forms *= 2) {
      long begun = clock();
      submissions.add(submission(copies, forms));
      recognition.add(clock() - begun);
    }
    OUT.println(line("recognition", recognition));
    if (wanted.isEmpty()) {
      OUT.println(line("*", times(submissions, each -> reviewer.review(each, ""))));
    }
    Rulebook none = alone("");
    OUT.println(line("no rule", times(submissions, each -> none.run(facts(each), any -> true))));
    for (String code : new TreeSet<>(rulebook.rules().stream().map(RuleInfo::code).toList())) {
      if (wanted.isEmpty() || wanted.contains(code)) {
        Rulebook alone = alone(code);
        OUT.println(line(code, times(submissions, each -> alone.run(facts(each), any -> true))));
      }
    }
  }

  private List<Object> facts(Submission submission) {
    List<Object> facts = standards.terms().facts();
    facts.addAll(submission.all());
    return facts;
  }

  /** A rulebook with the rules of one code only. */
  private Rulebook alone(String code) throws IOException {
    Path folder = Files.createTempDirectory("rules");
    try (Stream<Path> files = Files.walk(knowledge.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(knowledge.folder().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, file.toString().endsWith(".drl") ? only(code, file) : text(file));
      }
      return Rulebook.compile(Knowledge.at(folder));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String only(String code, Path file) {
    DrlFile rules = DrlFile.read(file);
    return rules.head()
        + rules.rules().stream()
            .map(DrlFile.DrlRule::text)
            .filter(rule -> rule.contains("@code(\"" + code + "\")"))
            .map(rule -> rule + "\n")
            .collect(Collectors.joining("\n"));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }

  private static List<Long> times(List<Submission> submissions, Consumer<Submission> work) {
    return submissions.stream().map(each -> time(() -> work.accept(each))).toList();
  }

  /**
   * The best of several runs: of more the shorter they are, as chance has a larger part in them.
   */
  private static long time(Runnable work) {
    long best = Long.MAX_VALUE;
    long all = 0;
    for (int i = 0; i < LEAST_RUNS || (i < MOST_RUNS && all < ENOUGH); i++) {
      long begun = clock();
      work.run();
      long taken = clock() - begun;
      best = Math.min(best, taken);
      all += taken;
    }
    return best;
  }

  /** The time that this thread had a core, so that other programs do not count. */
  private static long clock() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String line(String code, List<Long> times) {
    StringBuilder line = new StringBuilder(code.isEmpty() ? "recognition" : code);
    double worst = 0;
    for (int i = 0; i < times.size(); i++) {
      line.append('\t').append(times.get(i) / 1_000_000).append(" ms");
      if (i > 0) {
        worst = Math.max(worst, (double) times.get(i) / times.get(i - 1));
      }
    }
    double mean =
        Math.pow(
            (double) times.get(times.size() - 1) / times.get(0),
            1.0 / Math.max(1, times.size() - 1));
    return String.format(Locale.ROOT, "%s\tmean %.2f\tworst %.2f", line, mean, worst);
  }

  /** A submission of so many forms: ten real ones in turn, or the first of them again and again. */
  private Submission submission(boolean copies, int forms) throws IOException, UnreadableException {
    String text = Files.readString(Path.of("cases/submissions/medical-security-2025.yaml"), UTF_8);
    int first = text.indexOf("\n- ") + 1;
    int tables = text.indexOf("\ntables:") + 1;
    String[] originals = text.substring(first, tables).split("(?m)^(?=- )", -1);
    for (int i = 0; i < originals.length; i++) {
      String[] indicators = originals[i].split("(?m)^(?=  - level1)", -1);
      StringBuilder kept = new StringBuilder(indicators[0]);
      for (int k = 1; k < indicators.length; k += EVERY) {
        kept.append(indicators[k]);
      }
      originals[i] = kept.toString().replaceAll("(?m)^(  \\w+: \"[^\"\n]{50})[^\"\n]+\"$", "$1\"");
    }
    StringBuilder many = new StringBuilder(text.substring(0, first));
    for (int i = 0; i < forms; i++) {
      if (copies) {
        many.append(originals[0]);
      } else {
        many.append(
            originals[i % originals.length].replaceFirst(
                "(?m)^  name: \"?([^\"\n]+)\"?$", "  name: \"$1第" + i + "批\""));
      }
    }
    many.append(text.substring(tables));
    return yaml.read(new Source("forms.yaml", many.toString().getBytes(UTF_8)));
  }
}
