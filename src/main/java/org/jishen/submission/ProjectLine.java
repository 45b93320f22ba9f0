package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * A project in a 项目支出预算表.
 *
 * @param number its number over all tables, from 1
 * @param table number of the budget table
 * @param carryOver it stands in the table of money carried over
 * @param owner the unit under which it stands; "" when none
 * @param name as printed
 * @param nameKey folded for comparison
 * @param total 合计
 * @param general 一般公共预算
 * @param governmentFund 政府性基金预算
 * @param stateCapital 国有资本经营预算
 * @param specialAccount 财政专户管理资金
 * @param self 单位资金
 * @param place where it stands
 */
public record ProjectLine(
    int number,
    int table,
    boolean carryOver,
    String owner,
    String name,
    String nameKey,
    Amount total,
    Amount general,
    Amount governmentFund,
    Amount stateCapital,
    Amount specialAccount,
    Amount self,
    Place place)
    implements Located {}
