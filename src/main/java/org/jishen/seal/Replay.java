package org.jishen.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jishen.knowledge.Message;
import org.jishen.report.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file and the same file read and reviewed again.
 *
 * @param sealed as the manifest has it
 * @param now as it is
 */
public record Replay(SealedFile sealed, SealedFile now) {

  /** Nothing differs. */
  public boolean same() {
    return sealed.equals(now);
  }

  /**
   * What there is to say of it, from the file to the decisions about it.
   *
   * @param sameEngine rules and program are those of the manifest
   */
  List<Message> sentences(boolean sameEngine) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(file());
    SealedReview before = sealed.review();
    SealedReview after = now.review();
    if (before != null && after != null) {
      sentences.add(findings(before.findings(), after.findings(), sameEngine));
      judgement(before, after, sentences);
    } else {
      sentences.add(failure(sealed.failure(), now.failure()));
    }
    dispositions(sealed.dispositions(), now.dispositions()).ifPresent(sentences::add);
    return sentences;
  }

  private Message file() {
    boolean unchanged = sealed.size() == now.size() && sealed.digest().equals(now.digest());
    return unchanged
        ? Message.of("seal.file.same")
        : Message.of(
            "seal.file.changed",
            sealed.size(),
            sealed.digest().sha256(),
            now.size(),
            now.digest().sha256());
  }

  private static Message failure(@Nullable SealedText before, @Nullable SealedText after) {
    if (before == null) {
      return after == null
          ? Message.of("seal.unknown")
          : Message.of("seal.failure.now", after.message());
    }
    if (after == null) {
      return Message.of("seal.failure.was", before.message());
    }
    return before.equals(after)
        ? Message.of("seal.failure.same", after.message())
        : Message.of("seal.failure.other", before.message(), after.message());
  }

  private static Message findings(SealedFindings before, SealedFindings after, boolean sameEngine) {
    if (before.equals(after)) {
      return Message.of(sameEngine ? "seal.findings.same" : "seal.findings.still");
    }
    Message rules =
        new RuleChanges(before, after)
            .all().stream()
                .reduce((one, next) -> Message.of("seal.list", one, next))
                .orElse(Message.of("seal.findings.order"));
    return Message.of("seal.findings.changed", rules);
  }

  private static void judgement(SealedReview before, SealedReview after, List<Message> sentences) {
    if (!before.profile().equals(after.profile())) {
      sentences.add(Message.of("seal.profile", before.profile(), after.profile()));
    }
    Map<String, SealedScore> was = scores(before);
    Map<String, SealedScore> is = scores(after);
    Set<String> subjects = new LinkedHashSet<>(was.keySet());
    subjects.addAll(is.keySet());
    for (String subject : subjects) {
      SealedScore one = was.get(subject);
      SealedScore other = is.get(subject);
      if (one == null || !one.equals(other)) {
        sentences.add(Message.of("seal.score", Subjects.name(subject), said(one), said(other)));
      }
    }
  }

  private static Map<String, SealedScore> scores(SealedReview review) {
    Map<String, SealedScore> scores = new LinkedHashMap<>();
    scores.put(review.submission().subject(), review.submission());
    review.forms().forEach(form -> scores.put(form.subject(), form));
    return scores;
  }

  private static Message said(@Nullable SealedScore score) {
    if (score == null) {
      return Message.of("seal.score.none");
    }
    Message said =
        Message.of(
            "seal.score.said", score.score(), score.level().message(), score.verdict().message());
    return score.name().isEmpty() ? said : Message.of("seal.score.named", score.name(), said);
  }

  private static Optional<Message> dispositions(
      @Nullable SealedDispositions before, @Nullable SealedDispositions after) {
    if (before == null) {
      return Optional.ofNullable(after)
          .map(added -> Message.of("seal.dispositions.added", added.file()));
    }
    if (after == null) {
      return Optional.of(Message.of("seal.dispositions.missing", before.file()));
    }
    if (!before.digest().equals(after.digest())) {
      return Optional.of(Message.of("seal.dispositions.changed", after.file()));
    }
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(Message.of("seal.dispositions.worth", after.file()));
  }
}
