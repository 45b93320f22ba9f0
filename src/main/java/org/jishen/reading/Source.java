package org.jishen.reading;

/**
 * A file as it was handed in.
 *
 * @param name as the user named it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of every file would be waste
public record Source(String name, byte[] bytes) {}
