package org.jishen.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jishen.submission.Submission;

/**
 * The answer for one file.
 *
 * @param submission what was read
 * @param sha256 of the file, in hex
 * @param profile by which profile it was judged
 * @param findings sorted
 * @param outcomes of every rule for every subject in its scope, sorted by subject and rule
 * @param scores of the forms, in their order
 * @param whole score of the submission as a whole
 * @param repairs how findings can be mended, by their ids; empty where nobody asked for it
 * @param handling what people decided about the findings
 */
public record Review(
    Submission submission,
    String sha256,
    AppliedProfile profile,
    List<Finding> findings,
    List<Outcome> outcomes,
    List<Score> scores,
    Score whole,
    Map<String, List<Repair>> repairs,
    Handling handling) {

  /** The same answer with repairs. */
  public Review with(Map<String, List<Repair>> found) {
    return new Review(
        submission, sha256, profile, findings, outcomes, scores, whole, found, handling);
  }

  /** How a finding can be mended, the best known first; empty where that is not known. */
  public List<Repair> repairs(Finding finding) {
    return repairs.getOrDefault(finding.id(), List.of());
  }

  /** The same answer with what people decided about it. */
  public Review handled(Handling other) {
    return new Review(
        submission, sha256, profile, findings, outcomes, scores, whole, repairs, other);
  }

  /** The findings that nobody has disposed of. */
  public List<Finding> counted() {
    return findings.stream().filter(finding -> !handling.accepted(finding)).toList();
  }

  /** The findings of each subject that has any, in their order. */
  public Map<String, List<Finding>> findingsBySubject() {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::subject, LinkedHashMap::new, Collectors.toList()));
  }
}
