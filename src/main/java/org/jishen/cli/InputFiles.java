package org.jishen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jishen.knowledge.Message;
import org.jishen.report.Failure;

/**
 * The files behind the paths that a user typed.
 *
 * @param files in the order of the paths; those of a folder sorted by name, each once
 * @param failures paths behind which there is nothing to read
 * @param passedOver files of a folder whose kind no reader knows
 */
record InputFiles(List<Path> files, List<Failure> failures, List<Path> passedOver) {

  /** Finds the files; folders are searched with all folders in them. */
  static InputFiles of(List<String> typed, Set<String> endings) {
    Set<Path> files = new LinkedHashSet<>();
    List<Failure> failures = new ArrayList<>();
    List<Path> passedOver = new ArrayList<>();
    for (String each : typed) {
      Path path = CommonOptions.pathOrNull(each);
      if (path == null) {
        failures.add(Failure.of(each, Message.of("cli.path", each)));
      } else if (Files.isDirectory(path)) {
        int before = files.size() + passedOver.size();
        search(
            path,
            failures,
            file -> {
              if (endings.contains(ending(file))) {
                files.add(file);
              } else {
                passedOver.add(file);
              }
            });
        if (files.size() + passedOver.size() == before) {
          failures.add(Failure.of(each, Message.of("cli.folder.empty")));
        }
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        failures.add(Failure.of(each, Message.of("cli.file.none")));
      }
    }
    return new InputFiles(List.copyOf(files), failures, passedOver);
  }

  private static void search(Path folder, List<Failure> failures, Consumer<Path> found) {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !hidden(folder, file))
          .sorted(Comparator.comparing(Path::toString))
          .forEach(found);
    } catch (IOException | UncheckedIOException e) {
      failures.add(Failure.of(folder.toString(), Message.of("cli.folder.unreadable")));
    }
  }

  /** Files of the system, and the lock files that an office program leaves beside an open file. */
  private static boolean hidden(Path folder, Path file) {
    for (Path name : folder.relativize(file)) {
      if (name.toString().startsWith(".") || name.toString().startsWith("~$")) {
        return true;
      }
    }
    return false;
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
