package org.jishen.submission;

import java.math.BigDecimal;
import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of the narrative (预算情况说明) says about one subject.
 *
 * @param number its number in the narrative, from 1
 * @param section the heading under which it stands
 * @param subject what it speaks of: 公务接待费, 收入总计
 * @param subjectKey folded for comparison
 * @param amount the amount of this year; blank when the sentence has none
 * @param direction of the change
 * @param change the change; blank when the sentence has none
 * @param ratePercent growth or decline in percent, without sign; null when none
 * @param sharePercent share of a whole in percent; null when none
 * @param count a number of things: 10个项目; null when none
 * @param reason the reason given; "" when none
 * @param whole number of the statement that this one is a part of (其中：…) or a cause of; 0 for none
 * @param cause it is named as a reason of the change of that statement: 主要是基本支出增加271.33万元
 * @param text the clause as printed
 * @param place where it stands
 */
public record Statement(
    int number,
    String section,
    String subject,
    String subjectKey,
    Amount amount,
    Direction direction,
    Amount change,
    @Nullable BigDecimal ratePercent,
    @Nullable BigDecimal sharePercent,
    @Nullable BigDecimal count,
    String reason,
    int whole,
    boolean cause,
    String text,
    Place place)
    implements Located {

  /** Which way a figure moved against last year. */
  public enum Direction {
    NONE,
    UP,
    DOWN,
    SAME
  }
}
