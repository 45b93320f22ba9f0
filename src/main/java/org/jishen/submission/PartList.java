package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.text.Figure;

/**
 * A list of amounts in a text whose parts make up the project: 设计20万元;检查20万元;审计10万元.
 *
 * @param form number of the form
 * @param field the field in which it stands
 * @param parts the amounts, those written as a product computed
 * @param sum their sum in 元 with its rounding
 * @param complete every part of the list is an amount that could be read
 * @param place where the field stands
 */
public record PartList(
    int form, FieldKey field, List<Part> parts, Figure sum, boolean complete, Place place)
    implements Located, OfForm {

  /**
   * One part.
   *
   * @param label what stands before it in its clause: 设计 of 设计20万元; "" for nothing
   * @param quote as printed
   * @param yuan in 元
   */
  public record Part(String label, String quote, Figure yuan) {}
}
