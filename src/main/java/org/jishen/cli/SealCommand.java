package org.jishen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.batch.Workers;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Standards;
import org.jishen.report.Failure;
import org.jishen.seal.Manifest;
import org.jishen.seal.ManifestFile;
import org.jishen.seal.ManifestFolder;
import org.jishen.seal.SealedFile;
import org.jishen.seal.SealedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what files are and what was found in them, for a sign-off. */
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "MANIFEST",
      descriptionKey = "seal.output")
  private String output = "";

  @Mixin private ProfileOptions profile = new ProfileOptions();

  @Mixin private JobsOption jobs = new JobsOption();

  SealCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    jobs.check();
    Knowledge knowledge = common.knowledge();
    Choice choice = profile.choice(knowledge);
    ManifestFolder folder = ManifestFolder.of(CommonOptions.path(output));
    Desk desk = Desk.of(knowledge, Later.begin(() -> Standards.load(knowledge, choice)));
    InputFiles input = InputFiles.of(paths, desk.reading().limits());
    Taking taking = new Taking();
    input.failures().forEach(taking::failure);
    desk.workers(jobs.count()).run(input.files(), new Sealing(desk, folder, input.files()), taking);
    if (taking.hindered) {
      console.complain(Message.of("cli.seal.none", output));
      return ExitStatus.TROUBLE.code();
    }
    Manifest manifest = Manifest.of(desk.engine(), taking.files);
    ExitStatus status =
        Output.writeBytes(
            console,
            output,
            input.files(),
            out -> {
              ManifestFile.write(manifest, out);
              return taking.unread > 0 ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
            });
    if (status == ExitStatus.CLEAN) {
      Message written = Message.of("cli.seal.written", output, taking.files.size());
      console.out().println(written.in(console.lang()));
    }
    return status.code();
  }

  /** Collects the files. A manifest that leaves one out would sign for what nobody has seen. */
  private final class Taking implements Workers.Taker<Sealing.Sealed> {

    private final List<SealedFile> files = new ArrayList<>();
    private boolean hindered;
    private int unread;

    @Override
    public void result(Sealing.Sealed sealed) {
      SealedFile file = sealed.file();
      files.add(file);
      hindered |= !sealed.faults().isEmpty();
      sealed.faults().forEach(console::complain);
      SealedText failure = file.failure();
      if (failure != null) {
        unread++;
        console.complain(Message.of("cli.seal.unread", file.name(), failure.message()));
      }
    }

    @Override
    public void failure(Failure failure) {
      hindered = true;
      console.complain(failure.line(console.lang()));
    }
  }
}
