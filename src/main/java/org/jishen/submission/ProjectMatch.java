package org.jishen.submission;

/**
 * A form and the project line of the same name.
 *
 * @param form number of the form
 * @param line number of the project line
 * @param exact the folded names are equal; otherwise one is the beginning of the other
 */
public record ProjectMatch(int form, int line, boolean exact) implements OfForm {}
