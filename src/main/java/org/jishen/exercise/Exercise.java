package org.jishen.exercise;

import java.util.List;
import org.jishen.review.Review;

/**
 * A sheet with faults, held to have these and no others.
 *
 * @param clean the sheet as it was before
 * @param sheet the sheet as a learner gets it
 * @param faults in the order in which they were put in
 * @param review what the rules say about the sheet
 * @param difficulty from 1: how hard the hardest fault is to see, and one more for every further
 *     one
 */
public record Exercise(
    Sheet clean, Sheet sheet, List<Fault> faults, Review review, int difficulty) {}
