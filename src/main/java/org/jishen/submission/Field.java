package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A field that the form has. A form without the field has no such fact.
 *
 * @param form number of the form
 * @param key which field
 * @param label its label as printed
 * @param text what stands in it; "" for a blank field
 * @param place where its content stands or should stand
 */
public record Field(int form, FieldKey key, String label, String text, Place place)
    implements Located, OfForm {

  /** Nothing stands in it. */
  public boolean blank() {
    return text.isBlank();
  }
}
