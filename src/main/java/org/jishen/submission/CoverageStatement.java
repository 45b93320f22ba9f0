package org.jishen.submission;

import java.math.BigDecimal;
import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What the narrative says about how many projects have goals and how much money they cover:
 * 纳入绩效目标管理的二级项目10个，共计金额2128.19万元.
 *
 * @param number its number, from 1
 * @param group all projects, or those of one class (其他运转类, 特定目标类) as printed; "" for all
 * @param published it speaks of goals that are published (公开), otherwise of goals that are managed
 * @param count number of projects; null when none is printed
 * @param amount the money; blank when none is printed
 * @param sharePercent share of the project expenditure; null when none
 * @param text as printed
 * @param place where it stands
 */
public record CoverageStatement(
    int number,
    String group,
    boolean published,
    @Nullable BigDecimal count,
    Amount amount,
    @Nullable BigDecimal sharePercent,
    String text,
    Place place)
    implements Located {}
