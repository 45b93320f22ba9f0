package org.jishen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jishen.batch.Workers;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileSource;
import org.jishen.reading.Source;
import org.jishen.reading.Sources;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.seal.ManifestFolder;
import org.jishen.seal.SealedDispositions;
import org.jishen.seal.SealedFile;
import org.jishen.seal.SealedReview;
import org.jspecify.annotations.Nullable;

/**
 * Reviews files for a manifest. Each is reviewed under its name from the folder of the manifest, so
 * that the answer is the same wherever both lie.
 */
final class Sealing implements Workers.Work<Sealing.Sealed> {

  /**
   * A file and what stands in the way of its seal.
   *
   * @param faults dispositions that cannot be read and checks that broke down
   */
  record Sealed(SealedFile file, List<Message> faults) {}

  private final Desk desk;
  private final ManifestFolder folder;
  private final Map<String, FileSource> files;

  Sealing(Desk desk, ManifestFolder folder, List<FileSource> files) {
    this.desk = desk;
    this.folder = folder;
    this.files =
        files.stream()
            .collect(Collectors.toMap(FileSource::name, Function.identity(), (one, other) -> one));
  }

  @Override
  public Sealed on(Source source) {
    FileSource file = files.get(source.name());
    if (file == null) {
      throw new IllegalArgumentException(source.name());
    }
    SealedFile begun = SealedFile.of(folder.name(file.path()), file.entry(), source.bytes());
    try {
      Review review = desk.check(new Source(begun.name(), source.bytes()));
      List<Message> faults = broken(review);
      SealedDispositions dispositions = dispositions(file, review, faults);
      SealedReview answer = SealedReview.of(review, desk.rulebook());
      return new Sealed(begun.reviewed(answer, dispositions), faults);
    } catch (UnreadableException e) {
      return new Sealed(begun.failed(e.sentence()), List.of());
    }
  }

  private static List<Message> broken(Review review) {
    List<Message> faults = new ArrayList<>();
    for (Outcome outcome : review.outcomes()) {
      if (outcome.result() == Outcome.Result.ERROR) {
        faults.add(Message.of("cli.seal.broken", outcome.rule(), outcome.reason()));
      }
    }
    return faults;
  }

  private @Nullable SealedDispositions dispositions(
      FileSource file, Review review, List<Message> faults) {
    Path beside = Sources.dispositions(file.path());
    if (!file.entry().isEmpty() || !Files.exists(beside)) {
      return null;
    }
    try {
      byte[] content = Files.readAllBytes(beside);
      Review handled =
          desk.dispositions().dispositions().judge(review, beside, desk.standards().get().day());
      faults.addAll(handled.handling().faults());
      return SealedDispositions.of(folder.name(beside), content, handled.handling());
    } catch (IOException e) {
      faults.add(Message.of("knowledge.unreadable", beside, String.valueOf(e.getMessage())));
      return null;
    }
  }
}
