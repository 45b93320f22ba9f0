package org.jishen.submission;

/**
 * The unit in which the forms of the place give money, from the profile.
 *
 * @param text 万元, or 元或万元 where both are in use
 */
public record UsualUnit(String text) {}
