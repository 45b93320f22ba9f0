package org.jishen.document;

/**
 * A cell of a table. Of merged cells only the first (top left) is kept, with its spans.
 *
 * @param text as printed; "" for an empty cell
 * @param row row in the table, from 1
 * @param column column in the table, from 1
 * @param rowSpan rows it covers, from 1
 * @param columnSpan columns it covers, from 1
 * @param place where it stands
 */
public record Cell(String text, int row, int column, int rowSpan, int columnSpan, Place place) {

  /** It holds nothing but white space. */
  public boolean blank() {
    return text.isBlank();
  }
}
