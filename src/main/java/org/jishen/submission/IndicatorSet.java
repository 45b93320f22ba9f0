package org.jishen.submission;

/**
 * All indicators of a form with their targets, folded into one text: forms with the same text have
 * the same indicators.
 *
 * @param form number of the form
 * @param size how many indicators have a name and a target
 * @param key names and targets in the order of their names
 */
public record IndicatorSet(int form, int size, String key) {}
