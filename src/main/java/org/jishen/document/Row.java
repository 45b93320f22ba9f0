package org.jishen.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells from left to right
 * @param place where it begins
 */
public record Row(List<Cell> cells, Place place) {

  /** The text of the cell at an index from 0; "" beyond the end. */
  public String text(int index) {
    return index < cells.size() ? cells.get(index).text() : "";
  }

  /** The texts of the cells that hold something. */
  public List<String> filled() {
    return cells.stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
  }
}
