package org.jishen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jishen.batch.Workers;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.profile.Choice;
import org.jishen.profile.Profiles;
import org.jishen.profile.Standards;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Engine;
import org.jishen.report.Failure;
import org.jishen.seal.Manifest;
import org.jishen.seal.ManifestFile;
import org.jishen.seal.ManifestFolder;
import org.jishen.seal.Replay;
import org.jishen.seal.ReplayReport;
import org.jishen.seal.SealedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Replays a manifest: are the files and the answers about them still those that were sealed? */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "MANIFEST", descriptionKey = "verify.manifest")
  private String path = "";

  @Mixin private JobsOption jobs = new JobsOption();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    jobs.check();
    Knowledge knowledge = common.knowledge();
    Path file = CommonOptions.path(path);
    try {
      Manifest manifest = ManifestFile.read(file, Limits.load(knowledge));
      Engine engine = manifest.engine();
      List<String> known = Profiles.names(knowledge);
      if (!engine.profile().equals(Choice.AUTO) && !known.contains(engine.profile())) {
        String names = String.join(" ", known);
        console.complain(Message.of("cli.profile.none", engine.profile(), names));
        return ExitStatus.TROUBLE.code();
      }
      return replay(manifest, ManifestFolder.of(file), knowledge).code();
    } catch (UnreadableException e) {
      console.complain(e.line(console.lang()));
      return ExitStatus.TROUBLE.code();
    }
  }

  private ExitStatus replay(Manifest manifest, ManifestFolder folder, Knowledge knowledge)
      throws IOException {
    Engine engine = manifest.engine();
    Choice choice = new Choice(engine.profile(), engine.asOf());
    Desk desk = Desk.of(knowledge, Later.begin(() -> Standards.load(knowledge, choice)));
    List<FileSource> files =
        manifest.files().stream()
            .map(each -> new FileSource(folder.file(each.file()), each.entry()))
            .toList();
    ReplayReport report =
        new ReplayReport(console.out(), console.lang(), path, manifest, desk.engine());
    desk.workers(jobs.count())
        .run(files, new Sealing(desk, folder, files), new Taking(manifest, report));
    ExitStatus status = status(report);
    report.end(Message.of("cli.verify.conclusion." + status.name()));
    return status;
  }

  private static ExitStatus status(ReplayReport report) {
    if (report.trouble()) {
      return ExitStatus.TROUBLE;
    }
    return report.asSealed() ? ExitStatus.CLEAN : ExitStatus.FOUND;
  }

  /** Holds each file against what was sealed; the files come in the order of the manifest. */
  private static final class Taking implements Workers.Taker<Sealing.Sealed> {

    private static final Message MISSING = Message.of("reading.missing");

    private final Iterator<SealedFile> rest;
    private final ReplayReport report;

    Taking(Manifest manifest, ReplayReport report) {
      this.rest = manifest.files().iterator();
      this.report = report;
    }

    @Override
    public void result(Sealing.Sealed now) {
      report.replay(new Replay(rest.next(), now.file()), now.faults());
    }

    @Override
    public void failure(Failure failure) {
      if (failure.sentence().equals(MISSING)) {
        report.missing(rest.next());
      } else {
        report.failed(rest.next(), failure.sentence());
      }
    }
  }
}
