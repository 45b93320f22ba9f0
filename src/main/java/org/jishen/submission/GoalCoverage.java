package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * How much of the project expenditure has goals by what the narrative says.
 *
 * @param statement what the narrative says
 * @param covered the money that has goals
 * @param all the project expenditure in 元 by the tables
 * @param where where in the tables it stands
 * @param place where the statement stands
 */
public record GoalCoverage(
    CoverageStatement statement, Amount covered, Figure all, Located where, Place place)
    implements Located {}
