package org.jishen.rulebook;

/**
 * A rule with one small fault.
 *
 * @param rule its name
 * @param code its code
 * @param change what was changed: the fact, the constraint before, and what became of it
 * @param text the rule with the change
 */
record Mutant(String rule, String code, String change, String text) {

  /** The name under which it is listed. */
  String id() {
    return code + " " + rule + " | " + change;
  }
}
