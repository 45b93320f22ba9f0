package org.jishen.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jishen.reading.FileSource;
import org.jishen.reading.Limits;
import org.jishen.reading.Sources;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Failure;

/**
 * The files behind the paths that a user typed.
 *
 * @param files in the order of the paths, each once
 * @param failures paths behind which there is nothing to read
 */
record InputFiles(List<FileSource> files, List<Failure> failures) {

  static InputFiles of(List<String> typed, Limits limits) {
    Set<FileSource> files = new LinkedHashSet<>();
    List<Failure> failures = new ArrayList<>();
    for (String path : typed) {
      try {
        files.addAll(Sources.at(path, limits));
      } catch (UnreadableException e) {
        failures.add(new Failure(e.place(), e.sentence()));
      }
    }
    return new InputFiles(List.copyOf(files), failures);
  }
}
