package org.jishen.reading;

/**
 * A part of a page of a PDF in the coordinates of the file, which count from the bottom left.
 *
 * @param page its number, from 1
 */
public record PageArea(int page, double left, double bottom, double right, double top) {}
