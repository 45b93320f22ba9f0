package org.jishen.submission;

import java.util.List;
import org.jishen.document.Place;

/**
 * A budget table of a disclosure.
 *
 * @param number its number among the budget tables, from 1
 * @param kind which table
 * @param title as printed
 * @param department 部门名称 as printed; "" when none
 * @param amountUnit the unit as printed: 万元; "" when none
 * @param columns the heads of its columns, those of several rows joined by /
 * @param empty it has no figure
 * @param note the line below it: 注：本表无数据; "" when none
 * @param place where it begins
 */
public record BudgetTable(
    int number,
    BudgetTableKind kind,
    String title,
    String department,
    String amountUnit,
    List<String> columns,
    boolean empty,
    String note,
    Place place)
    implements Located {}
