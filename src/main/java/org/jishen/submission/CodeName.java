package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A code of the classification with its name in a table and its name elsewhere.
 *
 * @param code 科目编码
 * @param name as printed beside it
 * @param nameKey folded for comparison
 * @param official the name in the classification, or in another table of the file
 * @param officialKey folded for comparison
 * @param table title of the table
 * @param place where it stands
 */
public record CodeName(
    String code,
    String name,
    String nameKey,
    String official,
    String officialKey,
    String table,
    Place place)
    implements Located {}
