package org.jishen.reading;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP container, read in memory by its central directory. What its parts unpack to is counted
 * while they are read, because what they claim to unpack to may be a lie.
 */
final class PackedFile implements Closeable {

  private final String file;
  private final Limits.Packed limits;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private long unpacked;

  private PackedFile(String file, Limits.Packed limits, ZipFile zip) {
    this.file = file;
    this.limits = limits;
    this.zip = zip;
  }

  /**
   * Opens a container.
   *
   * @throws UnreadableException when it is damaged or holds more parts than are read
   */
  static PackedFile open(Source source, Limits limits) throws UnreadableException {
    return open(source.name(), limits, ZipFile.builder().setByteArray(source.bytes()));
  }

  /** Opens a container on the disk without taking it into memory. */
  static PackedFile open(Path path, Limits limits) throws UnreadableException {
    return open(path.toString(), limits, ZipFile.builder().setPath(path));
  }

  private static PackedFile open(String name, Limits limits, ZipFile.Builder builder)
      throws UnreadableException {
    try {
      ZipFile zip = builder.setCharset(StandardCharsets.UTF_8).get();
      PackedFile packed = new PackedFile(name, limits.packed(), zip);
      packed.list();
      return packed;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Place.inFile(name), Message.of("reading.zip.damaged"));
    }
  }

  private void list() throws UnreadableException {
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      if (!entry.isDirectory()) {
        entries.putIfAbsent(EntryNames.of(entry), entry);
      }
      if (entries.size() > limits.entries()) {
        throw refused("reading.zip.entries", limits.entries());
      }
    }
  }

  /** The names of its parts, in their order. */
  List<String> names() {
    return new ArrayList<>(entries.keySet());
  }

  /** It has a part of this name. */
  boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * A part; null when there is none of this name.
   *
   * @throws UnreadableException when it is encrypted or packed in a way that is not read
   */
  @Nullable InputStream open(String name) throws UnreadableException {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw refused("reading.encrypted");
    }
    try {
      return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    } catch (IOException e) {
      throw refused("reading.zip.damaged");
    }
  }

  private UnreadableException refused(String key, Object... values) {
    return new UnreadableException(Place.inFile(file), Message.of(key, values));
  }

  /** More came out of a container than a file may hold. */
  static final class BombException extends ZipException {

    private static final long serialVersionUID = 1L;

    BombException(String message) {
      super(message);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in memory
    }
  }

  private final class Counted extends FilterInputStream {

    private final long most;
    private long read;

    Counted(InputStream in, long packed) {
      super(in);
      // A small part may well be all blanks.
      this.most = Math.max(limits.small(), packed * limits.ratio());
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) throws BombException {
      read += more;
      unpacked += more;
      if (read > most || unpacked > limits.bytes()) {
        throw new BombException(file);
      }
    }
  }
}
