package org.jishen.document;

/**
 * A line or paragraph of running text.
 *
 * @param text without its line end; never empty
 * @param place where it stands
 */
public record Paragraph(String text, Place place) implements Block {}
