package org.jishen.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jishen.document.Place;
import org.jishen.review.Finding;
import org.jishen.review.Review;
import org.jishen.rulebook.Words;

/**
 * What is found where. Edits move nothing, so a finding of a rule at a place is the same finding,
 * even when its figures have changed. Ids do not serve: of several findings with one id, the later
 * ones have a number that changes when an earlier one is mended.
 *
 * @param findings by rule and place, in their order
 */
record Standing(Map<Spotted, List<Finding>> findings) {

  private static final Pattern FIGURES = Pattern.compile("[\\d.,]*\\d");

  /**
   * A rule that finds something at some place; without the subject: a part of a file has others.
   */
  private record Spotted(String rule, List<Place> places) {
    static Spotted of(Finding finding) {
      return new Spotted(finding.rule(), finding.places());
    }
  }

  static Standing of(Review review) {
    return new Standing(
        review.findings().stream()
            .collect(Collectors.groupingBy(Spotted::of, LinkedHashMap::new, Collectors.toList())));
  }

  private List<Finding> at(Spotted place) {
    return findings.getOrDefault(place, List.of());
  }

  /** The finding is not among them. */
  boolean without(Finding finding) {
    return !says(at(Spotted.of(finding)), finding);
  }

  private static boolean says(List<Finding> all, Finding finding) {
    String message = finding.zh().message();
    return all.stream().anyMatch(each -> each.zh().message().equals(message));
  }

  /**
   * What the other has and is not here, in its order. Where a rule has found one thing and still
   * finds one, it is the same with other figures; where there are several, other words are news. A
   * finding that moves on to the next place where the same can be said is none.
   */
  List<Finding> fresh(Standing other) {
    return other.findings.entrySet().stream()
        .filter(entry -> at(entry.getKey()).size() != 1 || entry.getValue().size() != 1)
        .flatMap(entry -> news(at(entry.getKey()), entry.getValue()))
        .filter(finding -> other.count(finding) > count(finding))
        .toList();
  }

  private static Stream<Finding> news(List<Finding> before, List<Finding> then) {
    return then.stream().filter(finding -> before.stream().noneMatch(each -> same(each, finding)));
  }

  /** The same sentence with one of its two figures as before. */
  private static boolean same(Finding before, Finding then) {
    Words one = before.zh();
    Words other = then.zh();
    boolean kept = one.found().equals(other.found()) || one.expected().equals(other.expected());
    return kept && words(one).equals(words(other));
  }

  private static String words(Words said) {
    return FIGURES.matcher(said.message()).replaceAll("");
  }

  private long count(Finding finding) {
    return findings.values().stream()
        .flatMap(List::stream)
        .filter(each -> each.rule().equals(finding.rule()))
        .filter(each -> each.subject().equals(finding.subject()))
        .filter(each -> each.zh().message().equals(finding.zh().message()))
        .count();
  }

  /** How many findings there are. */
  int size() {
    return findings.values().stream().mapToInt(List::size).sum();
  }
}
