package org.jishen.submission;

import org.jishen.document.Place;

/**
 * An overall goal (总体目标) that the form has a place for.
 *
 * @param form number of the form
 * @param scope the year or the whole project
 * @param label the label as printed
 * @param text the goal; "" when blank
 * @param place where it stands or should stand
 */
public record Goal(int form, Scope scope, String label, String text, Place place)
    implements Located, OfForm {

  /** Nothing stands in it. */
  public boolean blank() {
    return text.isBlank();
  }
}
