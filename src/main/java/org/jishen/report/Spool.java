package org.jishen.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a report that is written before what stands above it is known: a summary comes first
 * and is known last. It waits on the disk, so that a folder of thousands fits into memory.
 */
final class Spool implements Closeable {

  private final Path file;
  private final BufferedWriter writer;

  Spool() throws IOException {
    this.file = Files.createTempFile("jishen", ".part");
    this.writer = Files.newBufferedWriter(file);
  }

  /** Where the part is written. */
  Writer writer() {
    return writer;
  }

  /** Hands the part on, in UTF-8; nothing is written to it afterwards. */
  void copyTo(OutputStream out) throws IOException {
    writer.close();
    Files.copy(file, out);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(file);
  }
}
