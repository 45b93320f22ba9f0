package org.jishen.submission;

/**
 * All indicators of a form with their targets, folded into one text: forms with the same text have
 * the same indicators.
 *
 * @param form number of the form
 * @param size how many indicators have a name and a target
 * @param key names and targets in the order of their names
 * @param first number of the first form with the same key, this one where there is no other before
 */
public record IndicatorSet(int form, int size, String key, int first) implements OfForm {}
