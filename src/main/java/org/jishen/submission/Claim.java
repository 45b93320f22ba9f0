package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Formula;

/** A calculation that the running text of a form claims. */
public record Claim(int form, FieldKey field, Formula formula, Place place)
    implements Located, OfForm {}
