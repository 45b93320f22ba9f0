package org.jishen.document;

import java.util.List;

/**
 * A table.
 *
 * @param number its number in the file, from 1
 * @param rows its rows
 * @param place where it begins
 */
public record Table(int number, List<Row> rows, Place place) implements Block {}
