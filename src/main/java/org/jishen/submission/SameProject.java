package org.jishen.submission;

import org.jishen.text.Amount;

/**
 * A form that has the kind, year, unit and project name of another.
 *
 * @param form number of the form
 * @param other number of the first other form that is like it
 * @param total annual total of the form; blank when it has none
 * @param otherTotal annual total of the other form
 */
public record SameProject(int form, int other, Amount total, Amount otherTotal) implements OfForm {}
