package org.jishen.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.batch.Workers;
import org.jishen.comparison.Comparison;
import org.jishen.disposition.DispositionWriter;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.FileSource;
import org.jishen.report.ComparisonJson;
import org.jishen.report.ComparisonReport;
import org.jishen.report.Failure;
import org.jishen.review.Disposition;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds two versions of a submission side by side. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  /** The forms of a comparison, as they are typed. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
  private String after = "";

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "diff.format")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private String output = "";

  @Option(
      names = "--fail-on",
      paramLabel = "BLOCK|EXPLAIN|ADVISE|NOTE|NEVER",
      descriptionKey = "diff.fail-on")
  private FailOn failOn = FailOn.BLOCK;

  @Option(names = "--carry", paramLabel = "FILE", descriptionKey = "diff.carry")
  private String carry = "";

  @Mixin private ProfileOptions profile = new ProfileOptions();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!carry.isEmpty() && Files.exists(CommonOptions.path(carry))) {
      throw new UsageException(Message.of("cli.carry.exists", carry));
    }
    Knowledge knowledge = common.knowledge();
    Choice choice = profile.choice(knowledge);
    Later<Standards> standards = Later.begin(() -> Standards.load(knowledge, choice));
    Desk desk = Desk.of(knowledge, standards);
    List<FileSource> files = new ArrayList<>();
    Taking taking = new Taking();
    for (String path : List.of(before, after)) {
      InputFiles input = InputFiles.of(List.of(path), desk.reading().limits());
      if (input.files().size() > 1) {
        throw new UsageException(Message.of("cli.diff.one", path, input.files().size()));
      }
      files.addAll(input.files());
      for (Failure failure : input.failures()) {
        taking.failure(failure);
      }
    }
    new Workers(2, desk.reading().limits())
        .run(files, source -> desk.disposed(desk.check(source)), taking);
    if (taking.reviews.size() < 2) {
      return ExitStatus.TROUBLE.code();
    }
    Comparison comparison = Comparison.of(taking.reviews.get(0), taking.reviews.get(1));
    ExitStatus status = Output.write(console, output, files, out -> print(desk, comparison, out));
    return carry.isEmpty() || carry(knowledge, comparison, files) == ExitStatus.CLEAN
        ? status.code()
        : ExitStatus.TROUBLE.code();
  }

  /** Writes the dispositions that still hold a finding, to go on with for the new version. */
  private ExitStatus carry(Knowledge knowledge, Comparison comparison, List<FileSource> files)
      throws IOException {
    List<Disposition> carried = comparison.carried();
    ExitStatus written =
        Output.write(
            console,
            carry,
            files,
            out -> {
              DispositionWriter.load(knowledge, console.lang()).write(carried, out);
              return ExitStatus.CLEAN;
            });
    if (written == ExitStatus.CLEAN) {
      console.complain(Message.of("cli.carry.written", carried.size(), carry));
    }
    return written;
  }

  private ExitStatus print(Desk desk, Comparison comparison, Writer out) throws IOException {
    ExitStatus status = status(comparison);
    switch (format) {
      case text ->
          new ComparisonReport(out, comparison, console.lang(), console.paper(output))
              .print(Message.of("cli.diff.conclusion." + status.name(), failOn.name()));
      case json -> new ComparisonJson(out, desk.engine(), console.lang()).write(comparison);
    }
    return status;
  }

  private ExitStatus status(Comparison comparison) {
    boolean trouble = false;
    for (Review review : List.of(comparison.before(), comparison.after())) {
      review.handling().faults().forEach(console::complain);
      trouble |= !review.handling().faults().isEmpty();
      trouble |=
          review.outcomes().stream().anyMatch(outcome -> outcome.result() == Outcome.Result.ERROR);
    }
    if (trouble) {
      return ExitStatus.TROUBLE;
    }
    return comparison.fresh().stream().anyMatch(finding -> failOn.fails(finding.grade()))
        ? ExitStatus.FOUND
        : ExitStatus.CLEAN;
  }

  /** Keeps the reviews in the order of the files. */
  private final class Taking implements Workers.Taker<Review> {

    private final List<Review> reviews = new ArrayList<>();

    @Override
    public void result(Review review) {
      reviews.add(review);
    }

    @Override
    public void failure(Failure failure) {
      console.complain(failure.line(console.lang()));
    }
  }
}
