package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A target form.
 *
 * @param number its number in the file, from 1, in the order of the file
 * @param kind which kind of form
 * @param title the title line above it; "" for none
 * @param name 项目名称; "" when blank or absent
 * @param nameKey the name folded for comparison ({@link Names#key})
 * @param department 主管部门 as printed
 * @param implementer 实施单位 as printed
 * @param year the budget year; 0 when not known
 * @param oneYear the project lasts one year by its 项目属性 or 项目期
 * @param amountUnit the unit of the fund block as printed: 元, 万元; "" when none is printed
 * @param place where it begins
 */
public record Form(
    int number,
    FormKind kind,
    String title,
    String name,
    String nameKey,
    String department,
    String implementer,
    int year,
    boolean oneYear,
    String amountUnit,
    Place place)
    implements Located {

  /** The id under which findings name it: form:1. */
  public String id() {
    return "form:" + number;
  }
}
