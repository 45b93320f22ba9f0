package org.jishen.exercise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jishen.document.Place;
import org.jishen.review.Finding;

/**
 * A fault that was put into a sheet.
 *
 * @param code of the rule that it is made for
 * @param does what was done, for the answer sheet
 * @param changed the lines of the sheet at which something was changed
 * @param findings what the rules say about it, that of its own code among them
 */
public record Fault(String code, String does, Set<Integer> changed, List<Finding> findings) {

  /** The lines at which it can be seen: those that were changed and those that findings name. */
  public Set<Integer> lines() {
    Set<Integer> lines = new TreeSet<>(changed);
    findings.forEach(finding -> finding.places().stream().map(Place::line).forEach(lines::add));
    return lines;
  }
}
