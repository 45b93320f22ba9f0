package org.jishen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.markup.Marked;
import org.jishen.markup.Marker;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.FileSource;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a copy of a file with the findings at its cells. */
@Command(name = "mark")
final class MarkCommand implements Callable<Integer> {

  /** A copy, and how many findings it tells. */
  private record Result(Marked copy, int findings) {}

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "mark.path")
  private String path = "";

  @Option(names = "--output", required = true, paramLabel = "COPY", descriptionKey = "mark.output")
  private String output = "";

  @Mixin private ProfileOptions profile = new ProfileOptions();

  MarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = common.knowledge();
    Choice choice = profile.choice(knowledge);
    FileSource file = new FileSource(CommonOptions.path(path));
    if (Files.isDirectory(file.path())) {
      throw new UsageException(Message.of("cli.mark.folder", path));
    }
    Later<Standards> standards = Later.begin(() -> Standards.load(knowledge, choice));
    Desk desk = Desk.of(knowledge, standards);
    Copying<Result> copying = new Copying<>(console, output);
    Result result = copying.made(desk.workers(1), file, source -> mark(desk, source));
    return result == null ? ExitStatus.TROUBLE.code() : write(copying, file, result);
  }

  private Result mark(Desk desk, Source source) throws UnreadableException {
    Marker marker = new Marker(desk.reading().readers());
    marker.check(source);
    Review review = desk.check(source);
    Marked copy = marker.mark(source, review, desk.standards().get(), console.lang());
    return new Result(copy, review.findings().size());
  }

  private int write(Copying<Result> copying, FileSource file, Result result) throws IOException {
    ExitStatus status = copying.write(file, result.copy().bytes());
    if (status == ExitStatus.CLEAN) {
      Message written =
          Message.of("cli.mark.written", output, result.findings(), result.copy().comments());
      console.out().println(written.in(console.lang()));
    }
    return status.code();
  }
}
