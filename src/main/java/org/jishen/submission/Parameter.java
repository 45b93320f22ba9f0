package org.jishen.submission;

import java.math.BigDecimal;

/**
 * A threshold of a rule, from the profile.
 *
 * @param rule code of the rule
 * @param name its name in the profile: min, below
 * @param value the threshold; a share is written as a fraction
 */
public record Parameter(String rule, String name, BigDecimal value) {}
