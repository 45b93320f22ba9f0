package org.jishen.submission;

import org.jishen.document.Place;

/**
 * A paragraph of the narrative.
 *
 * @param number its number, from 1
 * @param section the heading under which it stands
 * @param text as printed
 * @param place where it stands
 */
public record Passage(int number, String section, String text, Place place) implements Located {}
