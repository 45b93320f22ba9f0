package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A form that repeats the goals and indicators of last year's form of the same project.
 *
 * @param form number of the form
 * @param indicators how many different indicators it has
 * @param before the project's name on last year's form
 * @param place where the form begins
 */
public record Repetition(int form, int indicators, String before, Place place)
    implements Located, OfForm {}
