/**
 * One reader a file format; each gives a Document.
 *
 * <p>What a table is in a text file, where nothing marks one:
 *
 * <ul>
 *   <li>A row is a line whose cells are parted by tabs (by commas in a .csv file), or by vertical
 *       bars that begin a line or stand beside a space. Empty cells count; rows may differ in
 *       length. Rules such as {@code |---|---|} are drawn, not said, and fall away. A cell in
 *       quotation marks may take several lines.
 *   <li>A table is a run of rows of one style. Blank lines, page breaks and rows without any text
 *       do not end it: paged text breaks tables anywhere.
 *   <li>A line of text ends it, because titles and notes part tables. One line alone, right between
 *       two rows without a blank line, is a row with one cell: a heading across the table or a
 *       wrapped cell.
 *   <li>A line with a single tab and text on one side of it only is text: an indent. With the tab
 *       after the text it continues a table that it touches, or one of two columns.
 *   <li>Rows none of which has two filled cells are paragraphs.
 * </ul>
 *
 * <p>So a title directly between two rows, as spreadsheets have it too, is found inside a table;
 * who looks for titles looks there as well.
 */
@NullMarked
package org.jishen.reading;

import org.jspecify.annotations.NullMarked;
