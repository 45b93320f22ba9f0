package org.jishen.seal;

import java.math.BigDecimal;
import org.jishen.profile.Scoring;
import org.jishen.review.Score;

/**
 * What a form or a submission was worth.
 *
 * @param subject form:1, submission
 * @param name of the project; "" for a submission
 * @param score points
 * @param level 优, 良, 中, 差
 * @param verdict what it leads to
 */
public record SealedScore(
    String subject, String name, BigDecimal score, SealedText level, SealedText verdict) {

  /** Written and read again, a score stays equal. */
  public SealedScore {
    score = new BigDecimal(score.toPlainString());
  }

  static SealedScore of(String name, Score score) {
    Scoring.Level level = score.level();
    return new SealedScore(
        score.subject(),
        name,
        score.total(),
        new SealedText(level.name(), level.nameEn()),
        new SealedText(level.verdict(), level.verdictEn()));
  }
}
