package org.jishen.review;

import java.util.List;
import org.jishen.submission.Submission;

/**
 * The answer for one file.
 *
 * @param submission what was read
 * @param sha256 of the file, in hex
 * @param findings sorted
 * @param outcomes of every rule for every subject in its scope, sorted by subject and rule
 * @param scores of the forms, in their order
 */
public record Review(
    Submission submission,
    String sha256,
    List<Finding> findings,
    List<Outcome> outcomes,
    List<Score> scores) {}
