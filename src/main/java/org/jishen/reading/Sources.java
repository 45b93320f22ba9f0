package org.jishen.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/** The files that a path of the command line stands for. */
public final class Sources {

  /** What the name of a submission ends with in that of the file with its dispositions. */
  public static final String DISPOSITIONS = ".dispositions.yaml";

  /** Folders nested deeper are a mistake or an attack. */
  private static final int DEEPEST = 64;

  /** By name, folder by folder, the same on every system. */
  private static final Comparator<FileSource> BY_NAME =
      Comparator.comparing(source -> source.name().replace(File.separatorChar, '\0'));

  private Sources() {}

  /**
   * A file itself, every file of an archive (.zip), or every file below a folder by name, archives
   * again by their files. Hidden files, the lock files of office programs (~$…), the dispositions
   * of a file beside it and manifests of sealed files are left out; links are followed, but not in
   * circles. A folder that may not be opened is among the files, and so is an archive that is
   * damaged, so that reading it says so.
   */
  public static List<FileSource> at(String named, Limits limits) throws UnreadableException {
    Path path = path(named);
    if (!Files.exists(path)) {
      throw refused(named, "reading.missing");
    }
    if (!Files.isDirectory(path)) {
      return Archives.expand(new FileSource(path), limits);
    }
    Walk walk = new Walk(path);
    try {
      Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
    } catch (IOException e) {
      throw refused(named, "reading.disk");
    }
    if (walk.found.isEmpty()) {
      throw refused(named, "reading.folder");
    }
    walk.found.sort(BY_NAME);
    return submissions(
        walk.found.stream().flatMap(file -> Archives.expand(file, limits).stream()).toList());
  }

  /** Dispositions that stand beside nothing stay, so that somebody hears of them. */
  private static List<FileSource> submissions(List<FileSource> files) {
    Set<FileSource> dispositions =
        files.stream()
            .filter(file -> file.entry().isEmpty())
            .map(file -> new FileSource(dispositions(file.path())))
            .collect(Collectors.toSet());
    return files.stream().filter(file -> !dispositions.contains(file)).toList();
  }

  /** The file that has the dispositions of a submission, if there are any. */
  public static Path dispositions(Path submission) {
    return submission.resolveSibling(submission.getFileName() + DISPOSITIONS);
  }

  private static Path path(String named) throws UnreadableException {
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw refused(named, "reading.missing");
    }
  }

  private static UnreadableException refused(String named, String key) {
    return new UnreadableException(Place.inFile(named), Message.of(key));
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path start;
    private final List<FileSource> found = new ArrayList<>();

    Walk(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passed = !folder.equals(start) && hidden(folder);
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file) && !SealMark.begins(file)) {
        found.add(new FileSource(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      if (!(why instanceof FileSystemLoopException) && !hidden(file)) {
        found.add(new FileSource(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      Path name = path.getFileName();
      return name != null && Sources.hidden(name.toString());
    }
  }

  /** What systems and office programs keep beside the files of people. */
  static boolean hidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }
}
