package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.DocumentNumber;

/**
 * A document number that a form cites.
 *
 * @param form number of the form; 0 for one in the narrative or a budget table
 * @param field the field in which it stands
 * @param number the number
 * @param place where the field stands
 */
public record Citation(int form, FieldKey field, DocumentNumber number, Place place)
    implements Located, OfForm {}
