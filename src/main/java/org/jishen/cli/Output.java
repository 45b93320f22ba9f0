package org.jishen.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
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

  /** Writes results that are no text in the charset of the terminal. */
  @FunctionalInterface
  interface BytesWriting {
    ExitStatus to(OutputStream out) throws IOException;
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
    return file(console, file, inputs, out -> encoded(out, console.fileCharset(), writing));
  }

  /** The same for bytes. */
  static ExitStatus writeBytes(
      Console console, String file, List<FileSource> inputs, BytesWriting writing)
      throws IOException {
    if (file.isEmpty()) {
      console.out().flush();
      PrintStream out = new PrintStream(new BufferedOutputStream(console.bytes()), false);
      ExitStatus status = writing.to(out);
      return out.checkError() ? ExitStatus.TROUBLE : status;
    }
    return file(console, file, inputs, writing);
  }

  private static ExitStatus encoded(OutputStream out, Charset charset, Writing writing)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset));
    ExitStatus status = writing.to(writer);
    writer.flush();
    return status;
  }

  private static ExitStatus file(
      Console console, String file, List<FileSource> inputs, BytesWriting writing)
      throws IOException {
    Path target = CommonOptions.path(file).toAbsolutePath();
    for (FileSource input : inputs) {
      if (same(input.path(), target)) {
        throw new UsageException(Message.of("cli.output.input", file));
      }
    }
    try {
      return replace(target, writing);
    } catch (FileSystemException e) {
      console.complain(Message.of("cli.output.failed", file, String.valueOf(e.getReason())));
      return ExitStatus.TROUBLE;
    }
  }

  private static ExitStatus replace(Path target, BytesWriting writing) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      return direct(target, writing); // a pipe or device cannot be replaced
    }
    Path folder = target.getParent();
    if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(Message.of("cli.output.folder", target));
    }
    Path draft = folder.resolve("." + target.getFileName() + ".part");
    try {
      ExitStatus status = direct(draft, writing);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      return status;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static ExitStatus direct(Path file, BytesWriting writing) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return writing.to(out);
    }
  }

  private static boolean same(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }
}
