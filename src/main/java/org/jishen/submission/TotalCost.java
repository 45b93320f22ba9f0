package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Figure;

/**
 * A cost indicator whose value bounds the cost of the whole project: 项目总成本 ≤90万元, or the only cost
 * indicator of the form that sets a limit in money.
 *
 * @param form number of the form
 * @param indicator the indicator
 * @param yuan its value in 元
 * @param place where its value stands
 */
public record TotalCost(int form, Indicator indicator, Figure yuan, Place place)
    implements Located, OfForm {}
