package org.jishen.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jishen.knowledge.Message;
import org.jishen.submission.BudgetTable;
import org.jishen.submission.Citation;
import org.jishen.submission.Field;
import org.jishen.submission.Form;
import org.jishen.submission.Passage;
import org.jishen.submission.Submission;

/**
 * Recognises the place of a file by the clues of the profiles. Who asks for the money weighs more
 * than whose documents are cited, that more than how the form is made, that more than what the
 * narrative mentions. Where clues of one weight point to several places, the weaker ones decide;
 * where none do, it is the national profile.
 */
final class Recognition {

  private final Profiles profiles;

  Recognition(Profiles profiles) {
    this.profiles = profiles;
  }

  /** A kind of clue: which texts of a file to look at, for which words, and what is said of it. */
  private record Kind(
      String key,
      List<String> texts,
      Function<Clues, List<String>> words,
      BiPredicate<String, String> seen) {}

  /** What speaks for a profile. */
  private record Evidence(Profile profile, int count, String text, String word) {}

  Terms terms(Submission submission, Choice choice) {
    for (Kind kind : kinds(submission)) {
      List<Evidence> found = evidence(kind);
      if (clear(found)) {
        Evidence best = found.get(0);
        return profiles.terms(
            best.profile().name(), choice, Message.of(kind.key(), best.text(), best.word()));
      }
    }
    return profiles.terms(Profiles.NATIONAL, choice, Message.of("profile.no.clue"));
  }

  private static List<Kind> kinds(Submission submission) {
    return List.of(
        new Kind("profile.clue.place", owners(submission), Clues::places, String::contains),
        new Kind(
            "profile.clue.issuer",
            submission.facts(Citation.class).stream()
                .map(citation -> citation.number().issuer())
                .toList(),
            Clues::issuers,
            String::startsWith),
        new Kind(
            "profile.clue.label",
            submission.facts(Field.class).stream().map(Field::label).toList(),
            Clues::labels,
            String::equals),
        new Kind(
            "profile.clue.text",
            submission.facts(Passage.class).stream().map(Passage::text).toList(),
            Clues::places,
            String::contains));
  }

  /** What names the place that asks for the money. */
  private static List<String> owners(Submission submission) {
    List<String> owners = new ArrayList<>();
    for (Form form : submission.forms()) {
      owners.addAll(List.of(form.title(), form.department(), form.implementer()));
    }
    for (BudgetTable table : submission.facts(BudgetTable.class)) {
      owners.addAll(List.of(table.title(), table.department()));
    }
    return owners;
  }

  /** The best profile is better than the second. */
  private static boolean clear(List<Evidence> found) {
    return found.size() == 1
        || (found.size() > 1 && STRONGEST.compare(found.get(0), found.get(1)) != 0);
  }

  /** A city that extends its province is the better answer where both are meant. */
  private static final Comparator<Evidence> STRONGEST =
      Comparator.comparingInt(Evidence::count)
          .thenComparingInt(evidence -> evidence.profile().depth())
          .reversed();

  private List<Evidence> evidence(Kind kind) {
    Map<String, Evidence> found = new TreeMap<>();
    for (Profile profile : profiles.all().values()) {
      for (String text : kind.texts()) {
        words(kind, profile)
            .filter(word -> kind.seen().test(text, word))
            .findFirst()
            .ifPresent(
                word ->
                    found.merge(
                        profile.name(),
                        new Evidence(profile, 1, text, word),
                        (first, next) ->
                            new Evidence(profile, first.count() + 1, first.text(), first.word())));
      }
    }
    return found.values().stream().sorted(STRONGEST).toList();
  }

  private static Stream<String> words(Kind kind, Profile profile) {
    return kind.words().apply(profile.clues()).stream();
  }
}
