package org.jishen.submission;

/**
 * A part of a form was cut off or not understood: what is missing from it may stand there.
 *
 * @param form number of the form
 */
public record Incomplete(int form) implements OfForm {}
