package org.jishen.reading;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Archives in which files are handed in. */
final class Archives {

  private static final String ENDING = ".zip";

  /** What a Mac puts beside each file. */
  private static final String MAC = "__MACOSX/";

  private Archives() {}

  private static boolean hidden(String part) {
    return Sources.hidden(part) && !part.matches("\\.{1,2}");
  }

  /**
   * The files of an archive by name; the file itself when it is none, or when it cannot be opened,
   * so that reading it says why. Nothing is ever unpacked to the disk, so names that point outside
   * of it do no harm.
   */
  static List<FileSource> expand(FileSource file, Limits limits) {
    if (!file.name().toLowerCase(Locale.ROOT).endsWith(ENDING)
        || !Files.isRegularFile(file.path())) {
      return List.of(file);
    }
    try (PackedFile archive = PackedFile.open(file.path(), limits)) {
      List<FileSource> files =
          archive.names().stream()
              .filter(name -> !name.startsWith(MAC))
              .filter(name -> Arrays.stream(name.split("/")).noneMatch(Archives::hidden))
              .sorted()
              .map(name -> new FileSource(file.path(), name))
              .toList();
      return files.isEmpty() ? List.of(file) : files;
    } catch (UnreadableException e) {
      return List.of(file);
    }
  }
}
