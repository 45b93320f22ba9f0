package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * The total of income and that of expenditure, in one table or in one narrative.
 *
 * @param where the title of the table, or the section of the narrative
 * @param incomeName as printed
 * @param income 收入总计
 * @param expenditureName as printed
 * @param expenditure 支出总计
 * @param place where the income stands
 */
public record BalancePair(
    String where,
    String incomeName,
    Amount income,
    String expenditureName,
    Amount expenditure,
    Place place)
    implements Located {}
