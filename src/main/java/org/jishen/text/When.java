package org.jishen.text;

import java.time.LocalDate;

/**
 * A date or a period as printed: 2025年12月底前, 第四季度, 2022年3月-2022年11月, 20250311171008.
 *
 * @param raw as printed
 * @param from the first day it covers; in year 1 where no year is printed
 * @param to the last day it covers
 * @param deadline it is a latest date (前, 底前, 之前, 截至)
 * @param yearPrinted the year is printed
 */
public record When(
    String raw, LocalDate from, LocalDate to, boolean deadline, boolean yearPrinted) {}
