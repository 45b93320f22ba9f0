package org.jishen.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.batch.Workers;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileSource;
import org.jishen.report.ExtractReport;
import org.jishen.report.Failure;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what was read of a file. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  /** The forms of an extract, as they are typed. */
  enum Format {
    yaml,
    json
  }

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "PATH", descriptionKey = "extract.path")
  private String path = "";

  @Option(names = "--format", paramLabel = "yaml|json", descriptionKey = "extract.format")
  private Format format = Format.yaml;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private String output = "";

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Reading reading = Reading.load(common.knowledge());
    InputFiles input = InputFiles.of(List.of(path), reading.limits());
    if (input.files().size() > 1) {
      throw new UsageException(Message.of("cli.extract.one", input.files().size()));
    }
    Taking taking = new Taking();
    for (Failure failure : input.failures()) {
      taking.failure(failure);
    }
    List<FileSource> files = input.files();
    new Workers(1, reading.limits()).run(files, reading::read, taking);
    Submission submission = taking.submission;
    if (submission == null) {
      return ExitStatus.TROUBLE.code();
    }
    return Output.write(console, output, files, out -> print(submission, out)).code();
  }

  private ExitStatus print(Submission submission, Writer out) throws IOException {
    ExtractReport report = new ExtractReport(submission, console.lang());
    switch (format) {
      case yaml -> report.yaml(out);
      case json -> report.json(out);
    }
    return ExitStatus.CLEAN;
  }

  private final class Taking implements Workers.Taker<Submission> {

    private @Nullable Submission submission;

    @Override
    public void result(Submission result) {
      submission = result;
    }

    @Override
    public void failure(Failure failure) {
      console.complain(failure.line(console.lang()));
    }
  }
}
