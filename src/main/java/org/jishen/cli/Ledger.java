package org.jishen.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jishen.batch.Journal;
import org.jishen.batch.Workers;
import org.jishen.knowledge.Message;
import org.jishen.report.Engine;
import org.jishen.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a run, beside its output: results.json.journal. A run on one file, or one that
 * prints, needs none.
 */
final class Ledger implements Closeable {

  private static final String ENDING = ".journal";

  private final @Nullable Journal journal;

  private Ledger(@Nullable Journal journal) {
    this.journal = journal;
  }

  /**
   * The journal that suits a run.
   *
   * @param resume go on with an interrupted run
   */
  static Ledger of(Console console, String output, InputFiles input, boolean resume, Desk desk)
      throws IOException {
    if (output.isEmpty() || (input.files().size() < 2 && !resume)) {
      return new Ledger(null);
    }
    Path path = CommonOptions.path(output + ENDING).toAbsolutePath();
    try {
      return new Ledger(open(console, path, resume, run(desk)));
    } catch (Journal.BusyException e) {
      throw new UsageException(Message.of("batch.busy", path));
    }
  }

  private static Journal open(Console console, Path path, boolean resume, String run)
      throws IOException {
    Journal before = resume ? Journal.resume(path, run) : null;
    if (before != null) {
      console.complain(Message.of("batch.resume.done", before.size()));
      return before;
    }
    if (resume && path.toFile().exists()) {
      console.complain(Message.of("batch.resume.other"));
    }
    return Journal.begin(path, run);
  }

  /** Everything on which an answer depends besides the file. */
  private static String run(Desk desk) {
    Engine engine = desk.engine();
    return String.join(
        " ",
        "4",
        engine.version(),
        engine.rules(),
        engine.profile(),
        engine.asOf().toString(),
        desk.mendings().none() ? "-" : "repairs");
  }

  Workers.Work<Review> around(Workers.Work<Review> work) {
    return journal == null ? work : journal.around(work);
  }

  /** Everything is written; there is nothing to go on with. */
  void complete() throws IOException {
    if (journal != null) {
      journal.delete();
    }
  }

  @Override
  public void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
  }
}
