package org.jishen.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jishen.document.Place;
import org.jishen.report.Wording;
import org.jishen.report.XmlText;
import org.jishen.review.Finding;
import org.jishen.rulebook.Grade;
import org.jishen.rulebook.Words;

/** What a review has to say, as it stands in comments and in the list of findings. */
final class Remarks {

  /** Who says it, in every format and language: by this name a comment is known as ours. */
  static final String AUTHOR = "绩审";

  /**
   * A finding in the list, in the order of its columns.
   *
   * @param problem the title of the rule, and in a further line what was found
   */
  record Line(Grade grade, String rule, String problem, String places, String mend) {}

  private final List<Finding> findings;
  private final Wording words;

  Remarks(List<Finding> findings, Wording words) {
    this.findings = findings;
    this.words = words;
  }

  Wording words() {
    return words;
  }

  /**
   * The findings at each spot of a file, each once.
   *
   * @param spots where a place is; empty where nothing can be written
   */
  <T> Map<T, List<Finding>> at(Function<Place, Optional<T>> spots) {
    Map<T, Set<Finding>> found = new LinkedHashMap<>();
    for (Finding finding : findings) {
      for (Place place : finding.places()) {
        spots
            .apply(place)
            .ifPresent(
                spot -> found.computeIfAbsent(spot, key -> new LinkedHashSet<>()).add(finding));
      }
    }
    Map<T, List<Finding>> sorted = new LinkedHashMap<>();
    found.forEach((spot, own) -> sorted.put(spot, own.stream().sorted().toList()));
    return sorted;
  }

  /** The most serious grade among findings. */
  static Grade worst(List<Finding> findings) {
    return findings.stream().map(Finding::grade).min(Grade::compareTo).orElse(Grade.NOTE);
  }

  /** The comment on findings: of each its code, grade, message and what is asked for. */
  String text(List<Finding> findings) {
    return findings.stream().map(this::text).collect(Collectors.joining("\n\n"));
  }

  private String text(Finding finding) {
    Words said = finding.in(words.lang());
    List<String> lines = new ArrayList<>();
    lines.add(words.say("markup.head", finding.rule(), words.grade(finding.grade()), said.title()));
    lines.add(said.message());
    if (!said.mend().isEmpty()) {
      lines.add(words.say("report.mend", said.mend()));
    }
    return XmlText.clean(String.join("\n", lines));
  }

  /** The heads of the list. */
  List<String> heads() {
    return List.of("number", "grade", "rule", "title", "places", "mend").stream()
        .map(key -> words.say("report.column." + key))
        .toList();
  }

  /** The list: every finding, those that stand at no cell as well. */
  List<Line> lines() {
    return findings.stream().map(this::line).toList();
  }

  private Line line(Finding finding) {
    Words said = finding.in(words.lang());
    String places =
        finding.places().stream()
            .map(place -> place(place, finding.subject()))
            .distinct()
            .collect(Collectors.joining(words.say("report.place.separator")));
    return new Line(
        finding.grade(),
        finding.rule(),
        XmlText.clean(said.title() + "\n" + said.message()),
        XmlText.clean(places.isEmpty() ? words.subject(finding.subject()) : places),
        XmlText.clean(said.mend()));
  }

  /** Word does not number its paragraphs; the comment at one is found by its colour. */
  private String place(Place place, String subject) {
    String text = place.text(words.lang());
    if (!text.isEmpty()) {
      return text;
    }
    return place.row() > 0 ? words.say("markup.paragraph") : words.subject(subject);
  }
}
