package org.jishen.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jishen.submission.Form;
import org.jishen.submission.Names;
import org.jishen.submission.ProjectLine;
import org.jishen.submission.ProjectMatch;
import org.jishen.text.DocumentNumber;
import org.jishen.text.Language;

/**
 * Finds the line of the project table that a form is about, by its name and never by its position:
 * first the same name, then the same without the document number at its end, then a beginning.
 */
final class ProjectMatches {

  private final Language language;

  ProjectMatches(Language language) {
    this.language = language;
  }

  List<ProjectMatch> of(List<Form> forms, List<ProjectLine> lines) {
    Map<String, List<ProjectLine>> byKey = new HashMap<>();
    Map<String, List<ProjectLine>> byBareKey = new HashMap<>();
    for (ProjectLine line : lines) {
      if (!line.nameKey().isEmpty()) {
        add(byKey, line.nameKey(), line);
        add(byBareKey, bareKey(line.name()), line);
      }
    }
    Set<String> taken = new TreeSet<>();
    forms.stream().map(Form::nameKey).filter(byKey::containsKey).forEach(taken::add);
    List<ProjectMatch> matches = new ArrayList<>();
    for (Form form : forms) {
      List<ProjectLine> exact = byKey.getOrDefault(form.nameKey(), List.of());
      for (ProjectLine line : exact) {
        matches.add(new ProjectMatch(form.number(), line.number(), true));
      }
      if (exact.isEmpty() && !form.nameKey().isEmpty()) {
        for (ProjectLine line : similar(form, lines, byBareKey, taken)) {
          matches.add(new ProjectMatch(form.number(), line.number(), false));
        }
      }
    }
    return matches;
  }

  /** Lines whose names differ from each other are no answer. */
  private List<ProjectLine> similar(
      Form form,
      List<ProjectLine> lines,
      Map<String, List<ProjectLine>> byBareKey,
      Set<String> taken) {
    String bare = bareKey(form.name());
    List<ProjectLine> found = free(byBareKey.getOrDefault(bare, List.of()), taken);
    if (found.isEmpty()) {
      found =
          free(lines, taken).stream()
              .filter(
                  line ->
                      Names.match(form.nameKey(), line.nameKey())
                          || Names.match(bare, line.nameKey()))
              .toList();
    }
    return found.stream().map(ProjectLine::nameKey).distinct().count() == 1 ? found : List.of();
  }

  private static List<ProjectLine> free(List<ProjectLine> lines, Set<String> taken) {
    return lines.stream()
        .filter(line -> !line.nameKey().isEmpty() && !taken.contains(line.nameKey()))
        .toList();
  }

  private static void add(Map<String, List<ProjectLine>> map, String key, ProjectLine line) {
    map.computeIfAbsent(key, same -> new ArrayList<>()).add(line);
  }

  /** The folded name without the document numbers at its end. */
  private String bareKey(String name) {
    String rest = name.strip();
    List<DocumentNumber> numbers = language.documentNumbers().find(rest);
    for (int i = numbers.size() - 1; i >= 0; i--) {
      DocumentNumber number = numbers.get(i);
      String behind =
          rest.substring(Math.min(rest.length(), number.start() + number.raw().length()));
      if (!Names.key(behind).isEmpty()) {
        break;
      }
      rest = rest.substring(0, number.start());
    }
    String key = Names.key(rest);
    return key.isEmpty() ? Names.key(name) : key;
  }
}
