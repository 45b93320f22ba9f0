package org.jishen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jishen.document.Document;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.Recogniser;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.submission.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a whole disclosure takes in a warm process. Not a test: times depend on the machine.
 *
 * <p>Run its main class with the test class path, after {@code mvn test-compile}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReviewBenchmark {

  private static final Path SEED = Path.of("../shared/seed/liulin-2025.txt");

  private final Readers readers = new Readers();
  private Recogniser recogniser;
  private Reviewer reviewer;
  private Source source;
  private Document document;
  private Submission submission;

  /** Loads rules and file once. */
  @Setup
  public void load() throws IOException, UnreadableException {
    Knowledge knowledge = Knowledge.at(Path.of("rules"));
    recogniser = Recogniser.load(knowledge);
    reviewer = new Reviewer(Standards.load(knowledge, Choice.OF_ITS_PLACE));
    source = new Source(SEED.toString(), Files.readAllBytes(SEED));
    document = readers.read(source);
    submission = recogniser.recognise(document);
  }

  /** File to findings. */
  @Benchmark
  public Review whole() throws UnreadableException {
    return reviewer.review(recogniser.recognise(readers.read(source)), "");
  }

  /** File to document. */
  @Benchmark
  public Document reading() throws UnreadableException {
    return readers.read(source);
  }

  /** Document to facts. */
  @Benchmark
  public Submission recognition() {
    return recogniser.recognise(document);
  }

  /** Facts to findings. */
  @Benchmark
  public Review rules() {
    return reviewer.review(submission, "");
  }

  /** Runs all of them. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(ReviewBenchmark.class.getSimpleName()).build()).run();
  }
}
