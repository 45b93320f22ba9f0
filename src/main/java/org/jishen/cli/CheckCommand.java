package org.jishen.cli;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.batch.Progress;
import org.jishen.batch.Watch;
import org.jishen.batch.Workers;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.FileSource;
import org.jishen.repair.Mendings;
import org.jishen.report.Failure;
import org.jishen.report.ReviewReport;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks files against the rules. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
  private ReportFormat format = ReportFormat.text;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
  private String output = "";

  @Option(
      names = "--fail-on",
      paramLabel = "BLOCK|EXPLAIN|ADVISE|NOTE|NEVER",
      descriptionKey = "check.fail-on")
  private FailOn failOn = FailOn.BLOCK;

  @Mixin private ProfileOptions profile = new ProfileOptions();

  @Option(names = "--dispositions", paramLabel = "FILE", descriptionKey = "check.dispositions")
  private String dispositions = "";

  @Mixin private JobsOption jobs = new JobsOption();

  @Option(names = "--repairs", descriptionKey = "check.repairs")
  private boolean repairs;

  @Option(names = "--resume", descriptionKey = "check.resume")
  private boolean resume;

  @Option(names = "--watch", descriptionKey = "check.watch")
  private boolean watch;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    jobs.check();
    if (resume && output.isEmpty()) {
      throw new UsageException(Message.of("cli.resume.output"));
    }
    if (format.binary() && output.isEmpty()) {
      throw new UsageException(Message.of("cli.format.output", format));
    }
    Knowledge knowledge = common.knowledge();
    Choice choice = profile.choice(knowledge);
    Later<Standards> standards = Later.begin(() -> Standards.load(knowledge, choice));
    DispositionFiles disposed = DispositionFiles.of(knowledge, dispositions);
    Mendings mendings = repairs ? Mendings.load(knowledge) : Mendings.NONE;
    Desk desk = new Desk(Reading.load(knowledge), standards, disposed, mendings);
    int status = check(desk, files(desk));
    return watch ? watch(desk) : status;
  }

  private InputFiles files(Desk desk) {
    InputFiles input = InputFiles.of(paths, desk.reading().limits());
    desk.dispositions().check(input);
    return input;
  }

  private int check(Desk desk, InputFiles input) throws IOException {
    Reports reports = new Reports(desk, console, output, format, failOn::fails);
    ExitStatus status =
        format.printed()
            ? Output.write(
                console,
                output,
                input.files(),
                out -> check(desk, input, () -> reports.begin(out), out))
            : Output.writeBytes(
                console,
                output,
                input.files(),
                out -> check(desk, input, () -> reports.begin(out), out));
    return status.code();
  }

  /** The journal is given up only when everything has been written. */
  private ExitStatus check(Desk desk, InputFiles input, Beginning report, Flushable out)
      throws IOException {
    try (Ledger ledger = Ledger.of(console, output, input, resume, desk);
        Taking taking = new Taking(report, progress(input.files().size()))) {
      ExitStatus status = check(desk, ledger, input, taking);
      out.flush();
      ledger.complete();
      return status;
    }
  }

  /** Checks what is saved, until the user ends the program. */
  private int watch(Desk desk) throws IOException {
    Watch saved = new Watch(() -> files(desk).files());
    while (true) {
      console.complain(Message.of("cli.watch"));
      try {
        List<FileSource> changed = saved.changed();
        boolean all = !output.isEmpty();
        check(desk, all ? files(desk) : new InputFiles(changed, List.of()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return ExitStatus.CLEAN.code();
      }
    }
  }

  private ExitStatus check(Desk desk, Ledger ledger, InputFiles input, Taking taking)
      throws IOException {
    for (Failure failure : input.failures()) {
      taking.failure(failure);
    }
    Workers.Work<Review> work = ledger.around(desk::check);
    desk.workers(jobs.count()).run(input.files(), source -> desk.disposed(work.on(source)), taking);
    ExitStatus status = taking.status();
    taking.report().end(Message.of("cli.conclusion." + status.name(), failOn.name()));
    return status;
  }

  /** Only where a person looks on and nothing else is printed. */
  private @Nullable Progress progress(int files) {
    boolean shown = console.terminal() && !output.isEmpty() && files > 1;
    return shown ? new Progress(console.err(), console.lang(), files) : null;
  }

  /** Begins a report. */
  @FunctionalInterface
  private interface Beginning {
    ReviewReport report() throws IOException;
  }

  /** Hands everything on to the report and remembers how bad it was. */
  private final class Taking implements Workers.Taker<Review>, Closeable {

    private final Beginning beginning;
    private final @Nullable Progress progress;
    private @Nullable ReviewReport begun;
    private boolean found;
    private boolean trouble;

    Taking(Beginning beginning, @Nullable Progress progress) {
      this.beginning = beginning;
      this.progress = progress;
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
      found |= review.counted().stream().anyMatch(finding -> failOn.fails(finding.grade()));
      trouble |=
          review.outcomes().stream().anyMatch(outcome -> outcome.result() == Outcome.Result.ERROR);
      trouble |= !review.handling().faults().isEmpty();
      review.handling().faults().forEach(console::complain);
      if (progress != null) {
        progress.step();
      }
    }

    @Override
    public void failure(Failure failure) throws IOException {
      trouble = true;
      if (progress != null) {
        progress.clear();
        progress.step();
      }
      console.complain(failure.line(console.lang()));
      report().failure(failure);
    }

    @Override
    public void close() throws IOException {
      if (begun != null) {
        begun.close();
      }
    }

    ExitStatus status() {
      if (progress != null) {
        progress.clear();
      }
      if (trouble) {
        return ExitStatus.TROUBLE;
      }
      return found ? ExitStatus.FOUND : ExitStatus.CLEAN;
    }
  }
}
