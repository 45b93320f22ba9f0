package org.jishen.submission;

import org.jishen.document.Place;
import org.jishen.knowledge.Message;

/**
 * Statements of the narrative about how many projects have goals that contradict each other or the
 * forms of the file.
 *
 * @param figures what is said for one and the same thing, with its figures
 * @param place where the first of the statements stands
 */
public record CoverageConflict(Message figures, Place place) implements Located {}
