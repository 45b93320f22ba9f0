package org.jishen.repair;

import org.jishen.review.Finding;
import org.jishen.review.Repair;

/**
 * A repair that was chosen for a finding.
 *
 * @param finding what it mends
 * @param repair what is written
 */
public record Fix(Finding finding, Repair repair) {}
