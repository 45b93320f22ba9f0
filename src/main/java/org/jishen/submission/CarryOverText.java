package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A text of a form that says that its money was carried over: 结转2024年项目资金.
 *
 * @param form number of the form
 * @param quote the clause
 * @param place where it stands
 */
public record CarryOverText(int form, String quote, Place place) implements Located, OfForm {}
