package org.jishen.recognition;

import java.util.Map;
import org.jishen.document.Place;
import org.jishen.text.Amount;

/**
 * A row of one side of a budget table, before its place in the tree is known.
 *
 * @param number its number in the table, from 1
 * @param code 科目编码; "" when none
 * @param name as printed
 * @param words further words of the row, by column
 * @param amounts its figures, by column
 * @param places where its cells stand, by column
 * @param place where the row stands
 */
record BodyRow(
    int number,
    String code,
    String name,
    Map<Integer, String> words,
    Map<Integer, Amount> amounts,
    Map<Integer, Place> places,
    Place place) {}
