package org.jishen.review;

import java.time.LocalDate;
import org.jishen.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a finding (处理意见).
 *
 * @param finding id of the finding
 * @param kind what was decided
 * @param reason why
 * @param who in which role or post: 经办人, 审核人
 * @param reviewer that is the role of the reviewer, who alone may let a BLOCK finding pass
 * @param date when
 * @param until the last day on which it holds; null when it holds for good
 * @param place where it is written
 */
public record Disposition(
    String finding,
    Kind kind,
    String reason,
    String who,
    boolean reviewer,
    LocalDate date,
    @Nullable LocalDate until,
    Place place) {

  /** The same about a finding that has another id. */
  public Disposition about(String other) {
    return new Disposition(other, kind, reason, who, reviewer, date, until, place);
  }

  /** What can be decided about a finding. */
  public enum Kind {
    /** 已修改: the form was mended. */
    MENDED,
    /** 说明: it is so, and rightly. */
    EXPLAINED,
    /** 不适用: the check does not suit this project. */
    NOT_APPLICABLE,
    /** 误判: there is no such fault. */
    MISJUDGED
  }
}
