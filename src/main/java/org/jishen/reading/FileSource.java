package org.jishen.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * A file that was handed in and is not read yet. It is only ever read, never written.
 *
 * @param path as the user named it, or below the folder that the user named
 * @param entry its name inside the archive that the path stands for; "" for a file of its own
 */
public record FileSource(Path path, String entry) {

  /** A file that stands by itself. */
  public FileSource(Path path) {
    this(path, "");
  }

  /** How the user knows it: 报送.zip/甲单位.docx for a file in an archive. */
  public String name() {
    return entry.isEmpty() ? path.toString() : path + "/" + entry;
  }

  /** Its content, if it is no bigger than the limit. */
  public Source load(Limits limits) throws UnreadableException {
    if (!Files.exists(path)) {
      throw refused("reading.missing");
    }
    if (!Files.isRegularFile(path)) {
      throw refused(Files.isDirectory(path) ? "reading.denied" : "reading.special");
    }
    return entry.isEmpty() ? ofDisk(limits) : ofArchive(limits);
  }

  private Source ofDisk(Limits limits) throws UnreadableException {
    try (InputStream content = Files.newInputStream(path)) {
      return source(content, limits);
    } catch (AccessDeniedException e) {
      throw refused("reading.denied");
    } catch (IOException e) {
      throw refused("reading.disk");
    }
  }

  private Source ofArchive(Limits limits) throws UnreadableException {
    try (PackedFile archive = PackedFile.open(path, limits);
        InputStream content = archive.open(entry)) {
      if (content == null) {
        throw refused("reading.missing");
      }
      return source(content, limits);
    } catch (PackedFile.BombException e) {
      throw refused("reading.zip.bomb");
    } catch (IOException e) {
      throw refused("reading.zip.damaged");
    }
  }

  private Source source(InputStream content, Limits limits)
      throws IOException, UnreadableException {
    byte[] bytes = content.readNBytes(limits.fileBytes() + 1);
    if (bytes.length > limits.fileBytes()) {
      throw tooBig(name(), limits);
    }
    return new Source(name(), bytes);
  }

  /** The sentence for a file beyond the limit. */
  static UnreadableException tooBig(String name, Limits limits) {
    int megabytes = limits.fileBytes() / (1024 * 1024);
    return new UnreadableException(Place.inFile(name), Message.of("reading.fileBytes", megabytes));
  }

  private UnreadableException refused(String key) {
    return new UnreadableException(Place.inFile(name()), Message.of(key));
  }
}
