package org.jishen.submission;

import java.math.BigDecimal;

/**
 * A sum that the weights of a form's indicators may make, by the profile of the place.
 *
 * @param sum 90 where the rate of execution has 10 points of its own
 */
public record WeightSum(BigDecimal sum) {}
