package org.jishen.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jishen.knowledge.Message;
import org.jishen.reading.FileSource;

/** Writes results to standard output or into the file of --output. */
final class Output {

  /** Writes the results. */
  @FunctionalInterface
  interface Writing {
    ExitStatus to(Writer out) throws IOException;
  }

  private Output() {}

  /**
   * Writes results. A file appears only when it is complete: a run that is cut short leaves the old
   * one.
   *
   * @param file of --output; "" for standard output
   * @param inputs files that must not be overwritten
   */
  static ExitStatus write(Console console, String file, List<FileSource> inputs, Writing writing)
      throws IOException {
    if (file.isEmpty()) {
      ExitStatus status = writing.to(console.out());
      console.out().flush();
      return console.out().checkError() ? ExitStatus.TROUBLE : status;
    }
    Path target = CommonOptions.path(file).toAbsolutePath();
    for (FileSource input : inputs) {
      if (same(input.path(), target)) {
        throw new UsageException(Message.of("cli.output.input", file));
      }
    }
    try {
      return replace(target, console, writing);
    } catch (FileSystemException e) {
      console.complain(Message.of("cli.output.failed", file, String.valueOf(e.getReason())));
      return ExitStatus.TROUBLE;
    }
  }

  private static ExitStatus replace(Path target, Console console, Writing writing)
      throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      return direct(target, console, writing); // a pipe or device cannot be replaced
    }
    Path folder = target.getParent();
    if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(Message.of("cli.output.folder", target));
    }
    Path draft = folder.resolve("." + target.getFileName() + ".part");
    try {
      ExitStatus status = direct(draft, console, writing);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      return status;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static ExitStatus direct(Path file, Console console, Writing writing) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), console.fileCharset()))) {
      return writing.to(out);
    }
  }

  private static boolean same(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }
}
