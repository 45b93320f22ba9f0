package org.jishen.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far, kept in a file, so that an interrupted run goes on where it stopped.
 * Safe for use by several threads.
 *
 * <p>Each entry stands with its length and a check sum; what a killed process left half written at
 * the end is dropped. Only where entries stand is held in memory, not what they say.
 */
public final class Journal implements Closeable {

  /** Another run is writing the same output. */
  public static final class BusyException extends IOException {

    private static final long serialVersionUID = 1L;

    BusyException(Path path) {
      super(path.toString());
    }
  }

  private static final int TRIES = 30;

  private static final Duration BETWEEN = Duration.ofMillis(100);

  private record At(long offset, int length, String sha256) {}

  private final Path path;
  private final RandomAccessFile file;
  private final JournalCodec codec = new JournalCodec();
  private final Map<String, At> entries = new HashMap<>();

  private Journal(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
    try {
      lock();
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** A run that was killed may take a moment to be gone. */
  private void lock() throws IOException {
    for (int i = 0; i < TRIES; i++) {
      if (locked()) {
        return;
      }
      try {
        Thread.sleep(BETWEEN.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException(path.toString());
      }
    }
    throw new BusyException(path);
  }

  private boolean locked() {
    try {
      return file.getChannel().tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // A drive that knows no locks is no reason to do without a journal.
      return true;
    }
  }

  /**
   * A journal with nothing in it; one that is there is overwritten.
   *
   * @param run everything on which answers depend besides the files: version, rules, options
   */
  public static Journal begin(Path path, String run) throws IOException {
    Journal journal = new Journal(path);
    journal.file.setLength(0);
    journal.append(run.getBytes(StandardCharsets.UTF_8));
    return journal;
  }

  /**
   * The journal of an interrupted run of the same kind; null when there is none or when it is of
   * another kind.
   */
  public static @Nullable Journal resume(Path path, String run) throws IOException {
    if (!Files.isRegularFile(path)) {
      return null;
    }
    Journal journal = new Journal(path);
    if (journal.load(run)) {
      return journal;
    }
    journal.close();
    return null;
  }

  private boolean load(String run) throws IOException {
    byte[] head = next();
    if (head == null || !run.equals(new String(head, StandardCharsets.UTF_8))) {
      return false;
    }
    long end = file.getFilePointer();
    for (byte[] bytes = next(); bytes != null; bytes = next()) {
      JournalEntry entry = codec.entry(bytes);
      entries.put(
          entry.file(), new At(file.getFilePointer() - bytes.length, bytes.length, entry.sha256()));
      end = file.getFilePointer();
    }
    file.setLength(end);
    return true;
  }

  /** The bytes of the next entry; null at the end, or where the rest is damaged. */
  private byte @Nullable [] next() throws IOException {
    try {
      int length = file.readInt();
      long sum = file.readLong();
      if (length < 0 || length > file.length() - file.getFilePointer()) {
        return null;
      }
      byte[] bytes = new byte[length];
      file.readFully(bytes);
      return sum == sum(bytes) ? bytes : null;
    } catch (EOFException e) {
      return null;
    }
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** So many files need not be done again. */
  public synchronized int size() {
    return entries.size();
  }

  /**
   * The same work, done only for files for which the journal has no answer, and then kept in it.
   */
  public Workers.Work<Review> around(Workers.Work<Review> work) {
    return source -> {
      String sha256 = source.sha256();
      JournalEntry known = find(source, sha256);
      if (known != null) {
        return known.answer();
      }
      try {
        Review review = work.on(source);
        keep(JournalEntry.of(source.name(), sha256, review));
        return review;
      } catch (UnreadableException e) {
        keep(JournalEntry.of(source.name(), sha256, e));
        throw e;
      }
    };
  }

  private @Nullable JournalEntry find(Source source, String sha256) {
    At at = at(source.name());
    if (at == null || !at.sha256().equals(sha256)) {
      return null;
    }
    try {
      return codec.entry(read(at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized @Nullable At at(String name) {
    return entries.get(name);
  }

  private synchronized byte[] read(At at) throws IOException {
    byte[] bytes = new byte[at.length()];
    file.seek(at.offset());
    file.readFully(bytes);
    return bytes;
  }

  private void keep(JournalEntry entry) {
    try {
      append(codec.bytes(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one write, so that a process that is killed leaves at most the end of it out. */
  private synchronized void append(byte[] bytes) throws IOException {
    ByteArrayOutputStream framed = new ByteArrayOutputStream(bytes.length + Long.BYTES * 2);
    DataOutputStream out = new DataOutputStream(framed);
    out.writeInt(bytes.length);
    out.writeLong(sum(bytes));
    out.write(bytes);
    file.seek(file.length());
    file.write(framed.toByteArray());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The run is complete; the journal has done its work. */
  public void delete() throws IOException {
    close();
    Files.deleteIfExists(path);
  }
}
