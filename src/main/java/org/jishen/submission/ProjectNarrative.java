package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * The description of one project in the narrative (项目经费说明: 项目概述, 立项依据, 实施主体, 起止时间, 项目内容, 年度预算安排,
 * 绩效目标).
 *
 * @param number its number, from 1
 * @param name the project as printed
 * @param nameKey folded for comparison
 * @param owner 实施主体; "" when none
 * @param annual 年度预算安排; blank when missing
 * @param goal 绩效目标; "" when none
 * @param place where it begins
 */
public record ProjectNarrative(
    int number, String name, String nameKey, String owner, Amount annual, String goal, Place place)
    implements Located {}
