package org.jishen.casebook;

import java.util.List;
import org.jishen.profile.Choice;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One example of a rule.
 *
 * @param sentence why it is a fault or is none
 * @param line where it stands in the case file
 * @param submission what is reviewed, as a YAML submission
 * @param choice by whose rules and on which day it is reviewed; by default those of the whole
 *     country
 * @param findings the lines that the rule must report, and no others
 * @param outcome the outcome that the check must have for the first subject of its scope
 */
public record Example(
    String sentence,
    int line,
    Node submission,
    Choice choice,
    List<String> findings,
    String outcome) {

  /** It shows a fault. */
  public boolean violating() {
    return outcome.equals("FOUND");
  }

  /** It does not say in which words the fault is reported, as examples of local rules do not. */
  boolean outcomeOnly() {
    return findings.isEmpty() && violating();
  }
}
