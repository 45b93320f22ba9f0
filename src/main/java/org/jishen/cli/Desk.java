package org.jishen.cli;

import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.report.Engine;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.Rulebook;
import org.jishen.submission.Submission;

/**
 * Everything between a file and its review, loaded once. Safe for use by several threads.
 *
 * @param reading from a file to its submission
 * @param rules the rules, which may still be being compiled
 */
record Desk(Reading reading, Later<Rulebook> rules) {

  /** The rules; waits for them. */
  Rulebook rulebook() {
    return rules.get();
  }

  /** What reviews are made with. */
  Engine engine() {
    Rulebook rulebook = rulebook();
    return new Engine(Engine.installedVersion(), rulebook.hash(), rulebook.profile().name());
  }

  /** The answer for a file. */
  Review check(Source source) throws UnreadableException {
    Submission submission = reading.read(source);
    return new Reviewer(rulebook()).review(submission, source.sha256());
  }
}
