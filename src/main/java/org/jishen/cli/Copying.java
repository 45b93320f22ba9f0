package org.jishen.cli;

import java.io.IOException;
import java.util.List;
import org.jishen.batch.Workers;
import org.jishen.reading.FileSource;
import org.jishen.report.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Works on one file, of which a copy is to be written.
 *
 * @param <T> what comes of the file
 */
final class Copying<T> {

  private final Console console;
  private final String output;

  /**
   * For a copy.
   *
   * @param output where it is to go
   */
  Copying(Console console, String output) {
    this.console = console;
    this.output = output;
  }

  /** What comes of the file; null when nothing does, which has been told. */
  @Nullable T made(Workers workers, FileSource file, Workers.Work<T> work) throws IOException {
    Taking<T> taking = new Taking<>(console);
    workers.run(List.of(file), work, taking);
    return taking.made;
  }

  /** Writes the copy; the file itself is never written to. */
  ExitStatus write(FileSource file, byte[] copy) throws IOException {
    return Output.writeBytes(
        console,
        output,
        List.of(file),
        out -> {
          out.write(copy);
          return ExitStatus.CLEAN;
        });
  }

  private static final class Taking<T> implements Workers.Taker<T> {

    private final Console console;
    private @Nullable T made;

    Taking(Console console) {
      this.console = console;
    }

    @Override
    public void result(T result) {
      made = result;
    }

    @Override
    public void failure(Failure failure) {
      console.complain(failure.line(console.lang()));
    }
  }
}
