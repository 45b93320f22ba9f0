package org.jishen.seal;

import java.time.LocalDate;
import org.jishen.review.Disposition;
import org.jishen.review.Treatment;

/**
 * What somebody decided about a finding, and what that was worth.
 *
 * @param finding its id
 * @param kind what was decided
 * @param state what it was worth on the day of the manifest
 * @param reason why
 * @param who in which role
 * @param date when
 * @param until the last day on which it holds; "" when it holds for good
 */
public record SealedDisposition(
    String finding,
    Disposition.Kind kind,
    Treatment.State state,
    String reason,
    String who,
    LocalDate date,
    String until) {

  static SealedDisposition of(Treatment treatment) {
    Disposition said = treatment.disposition();
    return new SealedDisposition(
        said.finding(),
        said.kind(),
        treatment.state(),
        said.reason(),
        said.who(),
        said.date(),
        said.until() == null ? "" : said.until().toString());
  }
}
