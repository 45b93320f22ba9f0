package org.jishen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jishen.casebook.CaseFile;
import org.jishen.casebook.Casebook;
import org.jishen.casebook.Example;
import org.jishen.profile.Standards;
import org.jishen.reading.UnreadableException;
import org.jishen.recognition.YamlSubmissions;
import org.jishen.submission.Submission;

/** Every example of every rule, to be looked at by all rules. */
final class Crosswise {

  /**
   * An example.
   *
   * @param name file and number
   * @param facts of its submission and its profile
   */
  record Each(String name, List<Object> facts) {}

  private final List<Each> all = new ArrayList<>();

  Crosswise(Casebook casebook, Standards standards, YamlSubmissions yaml) {
    for (CaseFile file : casebook.files().values()) {
      int number = 0;
      for (Example example : file.examples()) {
        all.add(new Each(file.rule() + "#" + ++number, facts(file, example, standards, yaml)));
      }
    }
  }

  private static List<Object> facts(
      CaseFile file, Example example, Standards standards, YamlSubmissions yaml) {
    try {
      Submission read = yaml.read(file.path().toString(), example.submission());
      List<Object> facts = standards.asked(example.choice()).terms(read).facts();
      facts.addAll(read.all());
      return facts;
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Each> all() {
    return all;
  }

  /**
   * What rules said: subject and code, with ? where nothing could be said and - where a check did
   * not apply.
   */
  static String said(Run run) {
    return String.join(
        ", ",
        Stream.concat(
                run.hits().stream().map(hit -> hit.subject() + " " + hit.code()),
                run.reasons().stream()
                    .map(
                        reason ->
                            reason.subject()
                                + " "
                                + reason.code()
                                + (reason.insufficient() ? "?" : "-")))
            .sorted()
            .toList());
  }
}
