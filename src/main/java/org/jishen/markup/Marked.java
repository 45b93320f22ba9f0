package org.jishen.markup;

/**
 * A copy with remarks.
 *
 * @param bytes the copy
 * @param comments how many comments stand in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of the copy would be waste
public record Marked(byte[] bytes, int comments) {}
