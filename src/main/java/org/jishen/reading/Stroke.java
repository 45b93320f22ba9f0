package org.jishen.reading;

/**
 * A straight line on a page of a PDF, level or upright, measured from the top left corner.
 *
 * @param level it runs from left to right, else from top to bottom
 * @param at where it lies across its direction
 * @param from where it begins along its direction
 * @param to where it ends
 */
record Stroke(boolean level, double at, double from, double to) {

  /** It is longer than a dash of a letter. */
  boolean longEnough(double shortest) {
    return to - from >= shortest;
  }
}
