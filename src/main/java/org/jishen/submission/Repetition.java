package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A form that repeats the goals and indicators of last year's form of the same project.
 *
 * @param form number of the form
 * @param indicators how many indicators it has
 * @param year the year of last year's form; 0 when not known
 * @param place where the form begins
 */
public record Repetition(int form, int indicators, int year, Place place) implements Located {}
