package org.jishen.disposition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jishen.knowledge.Knowledge;
import org.jishen.knowledge.Message;
import org.jishen.review.Disposition;
import org.jishen.review.Finding;
import org.jishen.review.FindingIds;
import org.jishen.review.Handling;
import org.jishen.review.Outcome;
import org.jishen.review.Review;
import org.jishen.review.Treatment;
import org.jishen.review.Treatment.State;
import org.jishen.rulebook.Grade;
import org.jspecify.annotations.Nullable;

/** Holds the dispositions of a submission against its findings. Safe for use by several threads. */
public final class Dispositions {

  private static final Set<Outcome.Result> UNANSWERED =
      EnumSet.of(Outcome.Result.INSUFFICIENT, Outcome.Result.ERROR);

  private final DispositionReader reader;

  private Dispositions(DispositionReader reader) {
    this.reader = reader;
  }

  /** With the words of a rules/ folder. */
  public static Dispositions load(Knowledge knowledge) {
    return new Dispositions(new DispositionReader(Vocabulary.load(knowledge)));
  }

  /**
   * The same review with what was decided about its findings.
   *
   * @param file the dispositions
   * @param day on which they are judged
   */
  public Review judge(Review review, Path file, LocalDate day) {
    List<Message> faults = new ArrayList<>();
    Map<String, Finding> findings =
        review.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
    List<Treatment> treatments =
        reader.read(file, faults).stream()
            .map(each -> treatment(each, findings.get(each.finding()), review, day))
            .toList();
    return review.handled(new Handling(treatments, List.copyOf(faults)));
  }

  private static Treatment treatment(
      Disposition disposition, @Nullable Finding finding, Review review, LocalDate day) {
    return new Treatment(
        disposition,
        finding == null ? gone(disposition, review) : state(disposition, finding, day));
  }

  /** What is not found because nobody could look is not mended. */
  private static State gone(Disposition disposition, Review review) {
    if (disposition.kind() != Disposition.Kind.MENDED) {
      return State.ORPHANED;
    }
    String rule = FindingIds.rule(disposition.finding());
    boolean answered =
        review.outcomes().stream()
            .filter(outcome -> outcome.rule().equals(rule))
            .noneMatch(outcome -> UNANSWERED.contains(outcome.result()));
    return answered ? State.DONE : State.UNCONFIRMED;
  }

  private static State state(Disposition disposition, Finding finding, LocalDate day) {
    if (disposition.kind() == Disposition.Kind.MENDED) {
      return State.NOT_MENDED;
    }
    if (disposition.until() != null && disposition.until().isBefore(day)) {
      return State.EXPIRED;
    }
    return finding.grade() == Grade.BLOCK && !disposition.reviewer()
        ? State.REFUSED
        : State.ACCEPTED;
  }
}
