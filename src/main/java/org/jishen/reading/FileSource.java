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
 */
public record FileSource(Path path) {

  /** How the user knows it. */
  public String name() {
    return path.toString();
  }

  /** Its content, if it is no bigger than the limit. */
  public Source load(Limits limits) throws UnreadableException {
    if (!Files.exists(path)) {
      throw refused("reading.missing");
    }
    if (!Files.isRegularFile(path)) {
      throw refused(Files.isDirectory(path) ? "reading.denied" : "reading.special");
    }
    try (InputStream content = Files.newInputStream(path)) {
      byte[] bytes = content.readNBytes(limits.fileBytes() + 1);
      if (bytes.length > limits.fileBytes()) {
        throw tooBig(name(), limits);
      }
      return new Source(name(), bytes);
    } catch (AccessDeniedException e) {
      throw refused("reading.denied");
    } catch (IOException e) {
      throw refused("reading.disk");
    }
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
