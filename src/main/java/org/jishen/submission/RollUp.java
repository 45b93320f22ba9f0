package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;
import org.jishen.text.Figure;

/**
 * A figure of a budget table beside the sum of the figures that make it up.
 *
 * @param kind how they make it up
 * @param table title of the table
 * @param whole name of the row or column that holds the sum
 * @param column head of the column
 * @param printed the figure as printed
 * @param stated the same in 元, rounded as the figures of its table are
 * @param computed the sum of the parts in 元; their roundings add up
 * @param parts how many parts have a figure
 * @param place where the figure stands
 */
public record RollUp(
    Kind kind,
    String table,
    String whole,
    String column,
    Amount printed,
    Figure stated,
    Figure computed,
    int parts,
    Place place)
    implements Located {

  /** How figures make up another. */
  public enum Kind {
    /** The items above or below a 合计. */
    TOTAL,
    /** 项 make up 款, 款 make up 类. */
    CLASSIFICATION,
    /** The columns behind 合计 in the same row. */
    COLUMNS,
    /** The three expenses of 三公经费, or the two of official cars. */
    THREE_PUBLIC
  }
}
