package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * A figure of a budget table; empty cells are none.
 *
 * @param table number of the table
 * @param row row number
 * @param rowKey folded name of the row
 * @param code 科目编码 of the row; "" when none
 * @param column number of the column, from 1
 * @param columnName head of the column, those of several rows joined by /
 * @param amount the figure
 * @param place where it stands
 */
public record BudgetCell(
    int table,
    int row,
    String rowKey,
    String code,
    int column,
    String columnName,
    Amount amount,
    Place place)
    implements Located {}
