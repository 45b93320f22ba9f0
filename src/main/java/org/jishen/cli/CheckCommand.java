package org.jishen.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.report.Failure;
import org.jishen.report.JsonReport;
import org.jishen.report.ReviewReport;
import org.jishen.report.TextReport;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks files against the rules. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /** The forms of a report, as they are typed. */
  enum Format {
    text,
    json
  }

  /** From which grade on findings make the exit status 1. */
  enum FailOn {
    BLOCK,
    EXPLAIN,
    ADVISE,
    NOTE,
    NEVER;

    boolean fails(Grade grade) {
      return this != NEVER && grade.compareTo(Grade.valueOf(name())) <= 0;
    }
  }

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "check.format")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private String output = "";

  @Option(
      names = "--fail-on",
      paramLabel = "BLOCK|EXPLAIN|ADVISE|NOTE|NEVER",
      descriptionKey = "check.fail-on")
  private FailOn failOn = FailOn.BLOCK;

  @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "option.profile")
  private String profile = CommonOptions.NATIONAL;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "check.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new UsageException(Message.of("cli.jobs", jobs));
    }
    Knowledge knowledge = common.knowledge();
    Later<Rulebook> rulebook = common.later(knowledge, profile);
    Desk desk = new Desk(Reading.load(knowledge), rulebook);
    InputFiles input = InputFiles.of(paths);
    return Output.write(console, output, input.files(), out -> check(desk, input, out)).code();
  }

  private ExitStatus check(Desk desk, InputFiles input, Writer out) throws IOException {
    Taking taking = new Taking(() -> report(desk, out));
    for (Failure failure : input.failures()) {
      taking.failure(failure);
    }
    new Workers(jobs).run(input.files(), desk::check, taking);
    ExitStatus status = taking.status();
    taking.report().end(Message.of("cli.conclusion." + status.name(), failOn.name()));
    return status;
  }

  private ReviewReport report(Desk desk, Writer out) throws IOException {
    return switch (format) {
      case text -> new TextReport(out, desk.rulebook(), console.lang(), console.paper(output));
      case json -> new JsonReport(out, desk.engine(), desk.rulebook(), console.lang());
    };
  }

  /** Begins a report. */
  @FunctionalInterface
  private interface Beginning {
    ReviewReport report() throws IOException;
  }

  /** Hands everything on to the report and remembers how bad it was. */
  private final class Taking implements Workers.Taker<Review> {

    private final Beginning beginning;
    private @Nullable ReviewReport begun;
    private boolean found;
    private boolean trouble;

    Taking(Beginning beginning) {
      this.beginning = beginning;
    }

    /** The report, begun with the first answer: until then the rules are still being compiled. */
    ReviewReport report() throws IOException {
      if (begun == null) {
        begun = beginning.report();
      }
      return begun;
    }

    @Override
    public void result(Review review) throws IOException {
      report().review(review);
      found |= review.findings().stream().anyMatch(finding -> failOn.fails(finding.grade()));
      trouble |=
          review.outcomes().stream().anyMatch(outcome -> outcome.result() == Outcome.Result.ERROR);
    }

    @Override
    public void failure(Failure failure) throws IOException {
      trouble = true;
      console.complain(failure.line(console.lang()));
      report().failure(failure);
    }

    ExitStatus status() {
      if (trouble) {
        return ExitStatus.TROUBLE;
      }
      return found ? ExitStatus.FOUND : ExitStatus.CLEAN;
    }
  }
}
