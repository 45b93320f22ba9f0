package org.jishen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.markup.Mender;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.reading.FileSource;
import org.jishen.reading.Readers;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.repair.Fix;
import org.jishen.repair.Manuscript;
import org.jishen.repair.Mendings;
import org.jishen.repair.Repairer;
import org.jishen.repair.YamlManuscript;
import org.jishen.report.RepairText;
import org.jishen.review.Edit;
import org.jishen.review.Repair;
import org.jishen.review.Repair.Kind;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a mended copy of a file. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {

  /**
   * A copy.
   *
   * @param bytes the copy
   * @param fixes what was mended in it
   * @param left how many findings of the copy there are
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Result(byte[] bytes, List<Fix> fixes, int left) {}

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "fix.path")
  private String path = "";

  @Option(names = "--output", required = true, paramLabel = "COPY", descriptionKey = "fix.output")
  private String output = "";

  @Option(names = "--candidates", descriptionKey = "fix.candidates")
  private boolean candidates;

  @Option(names = "--examples", descriptionKey = "fix.examples")
  private boolean examples;

  @Mixin private ProfileOptions profile = new ProfileOptions();

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = common.knowledge();
    Choice choice = profile.choice(knowledge);
    FileSource file = new FileSource(CommonOptions.path(path));
    if (Files.isDirectory(file.path())) {
      throw new UsageException(Message.of("cli.fix.folder", path));
    }
    Later<Standards> standards = Later.begin(() -> Standards.load(knowledge, choice));
    Desk desk = Desk.of(knowledge, standards, Mendings.load(knowledge));
    Copying<Result> copying = new Copying<>(console, output);
    Result result = copying.made(desk.workers(1), file, source -> fix(desk, source));
    return result == null ? ExitStatus.TROUBLE.code() : write(copying, file, result);
  }

  private Result fix(Desk desk, Source source) throws UnreadableException {
    Reading reading = desk.reading();
    Reviewer reviewer = new Reviewer(desk.standards().get());
    Mender mender = new Mender(reading.readers());
    if (!Readers.isYaml(source)) {
      mender.check(source);
    }
    Manuscript manuscript = reading.manuscript(source);
    Review review = reviewer.review(manuscript.read(), source.sha256());
    Repairer repairer = new Repairer(desk.mendings(), reviewer);
    Map<String, List<Repair>> repairs = repairer.repairs(manuscript, review);
    List<Fix> fixes = repairer.together(manuscript, review, repairs, wanted());
    List<Edit> edits = Repairer.edits(fixes);
    byte[] bytes =
        manuscript instanceof YamlManuscript yaml
            ? yaml.edited(edits).source().bytes()
            : mender.mend(source, edits);
    Review then = reviewer.review(reading.read(new Source(source.name(), bytes)), "");
    return new Result(bytes, fixes, then.findings().size());
  }

  private Set<Kind> wanted() {
    Set<Kind> wanted = EnumSet.of(Kind.CERTAIN);
    if (candidates) {
      wanted.add(Kind.CANDIDATE);
    }
    if (examples) {
      wanted.add(Kind.EXAMPLE);
    }
    return wanted;
  }

  private int write(Copying<Result> copying, FileSource file, Result result) throws IOException {
    ExitStatus status = copying.write(file, result.bytes());
    if (status == ExitStatus.CLEAN) {
      for (Fix fix : result.fixes()) {
        String rule = fix.finding().rule();
        console.out().println(rule + " " + RepairText.of(fix.repair(), console.lang()));
      }
      Message written = Message.of("cli.fix.written", output, result.fixes().size(), result.left());
      console.out().println(written.in(console.lang()));
    }
    return status.code();
  }
}
