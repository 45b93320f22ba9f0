package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A name of a project or unit that a form writes in two ways.
 *
 * @param form number of the form
 * @param written the name where it differs
 * @param name the name as it stands elsewhere
 * @param other what carries the name as it stands elsewhere
 * @param place where it differs
 */
public record NameVariant(int form, String written, String name, Located other, Place place)
    implements Located, OfForm {}
