package org.jishen.profile;

import java.time.LocalDate;
import org.jishen.knowledge.Knowledge;
import org.jishen.local.LocalRules;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Submission;

/**
 * What files are judged by. Safe for use by several threads.
 *
 * @param rulebook the rules
 * @param profiles what places make of them
 * @param choice what the user asked for
 */
public record Standards(Rulebook rulebook, Profiles profiles, Choice choice) {

  /**
   * Those of a rules/ folder.
   *
   * @throws org.jishen.knowledge.KnowledgeException one line a fault, each with file and line
   */
  public static Standards load(Knowledge knowledge, Choice choice) {
    return of(knowledge, Rulebook.load(knowledge, LocalRules.load(knowledge)), choice);
  }

  /** Those of a rules/ folder of which the rules are loaded already. */
  public static Standards of(Knowledge knowledge, Rulebook rulebook, Choice choice) {
    return new Standards(rulebook, Profiles.load(knowledge, rulebook.rules()), choice);
  }

  /** The same rules for someone who asks for something else. */
  public Standards asked(Choice other) {
    return new Standards(rulebook, profiles, other);
  }

  /** What a file is judged by. */
  public Terms terms(Submission submission) {
    return profiles.terms(choice, submission);
  }

  /** The day whose rules hold. */
  public LocalDate day() {
    return profiles.day(choice);
  }

  /** What is told of the rules where there is no file: national, unless a profile is asked for. */
  public Terms terms() {
    return profiles.terms(choice);
  }
}
