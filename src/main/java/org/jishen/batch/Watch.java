package org.jishen.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jishen.reading.FileSource;
import org.jishen.reading.Sources;

/**
 * Waits until somebody saves. It looks at times and sizes now and then, because notices of the file
 * system do not come from network drives, where offices keep their files.
 */
public final class Watch {

  private static final Duration PAUSE = Duration.ofMillis(400);

  /** A file as it was at a moment, and when its dispositions were saved, if there are any. */
  private record Stamp(long time, long size, long dispositions) {}

  private final Supplier<List<FileSource>> files;
  private final Duration pause;
  private Map<FileSource, Stamp> known;

  /**
   * Watches from now on.
   *
   * @param files the files as they are at the moment; asked again each time
   */
  public Watch(Supplier<List<FileSource>> files) {
    this(files, PAUSE);
  }

  Watch(Supplier<List<FileSource>> files, Duration pause) {
    this.files = files;
    this.pause = pause;
    this.known = stamps();
  }

  /**
   * Waits until files are new or changed and nobody is writing to them any more.
   *
   * @return these files, in their order
   */
  public List<FileSource> changed() throws InterruptedException {
    Map<FileSource, Stamp> before = known;
    while (true) {
      Thread.sleep(pause.toMillis());
      Map<FileSource, Stamp> now = stamps();
      boolean settled = now.equals(before);
      before = now;
      if (settled) {
        List<FileSource> changed =
            files.get().stream()
                .filter(file -> now.containsKey(file) && !now.get(file).equals(known.get(file)))
                .toList();
        known = now;
        if (!changed.isEmpty()) {
          return changed;
        }
      }
    }
  }

  /** A file that is being replaced is not there for a moment. */
  private Map<FileSource, Stamp> stamps() {
    Map<FileSource, Stamp> stamps = new HashMap<>();
    for (FileSource file : files.get()) {
      try {
        BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
        stamps.put(
            file,
            new Stamp(
                now.lastModifiedTime().toMillis(),
                now.size(),
                saved(Sources.dispositions(file.path()))));
      } catch (IOException e) {
        stamps.remove(file);
      }
    }
    return stamps;
  }

  private static long saved(Path file) throws IOException {
    return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
  }
}
