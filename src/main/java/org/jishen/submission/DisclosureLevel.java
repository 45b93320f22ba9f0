package org.jishen.submission;

/**
 * How often the headings of a file speak of the budget of a single unit and of a department.
 *
 * @param unit lines with 单位预算
 * @param department lines with 部门预算
 */
public record DisclosureLevel(int unit, int department) {}
