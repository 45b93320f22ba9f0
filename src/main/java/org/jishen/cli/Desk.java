package org.jishen.cli;

import org.jishen.profile.Standards;
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
 * @param standards what files are judged by; the rules may still be being compiled
 * @param dispositions what people decided about findings
 */
record Desk(Reading reading, Later<Standards> standards, DispositionFiles dispositions) {

  /** The rules; waits for them. */
  Rulebook rulebook() {
    return standards.get().rulebook();
  }

  /** What reviews are made with. */
  Engine engine() {
    Standards made = standards.get();
    return new Engine(
        Engine.installedVersion(), made.rulebook().hash(), made.choice().profile(), made.day());
  }

  /** The answer for a file. */
  Review check(Source source) throws UnreadableException {
    Submission submission = reading.read(source);
    return new Reviewer(standards.get()).review(submission, source.sha256());
  }

  /** The same answer with what people decided about it, on the day whose rules hold. */
  Review disposed(Review review) {
    return dispositions.judge(review, standards.get().day());
  }
}
