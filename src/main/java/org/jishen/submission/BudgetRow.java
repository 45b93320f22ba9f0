package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A row of a budget table.
 *
 * @param table number of the table
 * @param row its number in the table, from 1
 * @param code 科目编码 as printed; "" when none
 * @param name 科目名称 or item as printed
 * @param nameKey the name folded for comparison
 * @param level 0 for a total, 1 类, 2 款, 3 项; for tables without codes the depth of the row
 * @param parent row number of the row that it is a part of; 0 for none
 * @param total it is a total: 合计, 本年支出合计, 支出总计
 * @param place where it stands
 */
public record BudgetRow(
    int table,
    int row,
    String code,
    String name,
    String nameKey,
    int level,
    int parent,
    boolean total,
    Place place)
    implements Located {}
