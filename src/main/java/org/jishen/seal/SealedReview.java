package org.jishen.seal;

import java.util.ArrayList;
import java.util.List;
import org.jishen.review.Review;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Form;

/**
 * The answer about a file.
 *
 * @param profile by which it was judged
 * @param submission score, level and verdict as a whole
 * @param forms those of each form, in their order
 * @param findings what was found
 */
public record SealedReview(
    String profile, SealedScore submission, List<SealedScore> forms, SealedFindings findings) {

  /** That of a review that nobody has disposed of yet. */
  public static SealedReview of(Review review, Rulebook rulebook) {
    List<Form> forms = review.submission().forms();
    List<SealedScore> scores = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      scores.add(SealedScore.of(forms.get(i).name(), review.scores().get(i)));
    }
    return new SealedReview(
        review.profile().name(),
        SealedScore.of("", review.whole()),
        scores,
        SealedFindings.of(review, rulebook));
  }
}
