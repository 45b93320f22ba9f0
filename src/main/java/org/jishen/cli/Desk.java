package org.jishen.cli;

import java.time.Duration;
import org.jishen.batch.Workers;
import org.jishen.knowledge.Knowledge;
import org.jishen.profile.Standards;
import org.jishen.reading.Limits;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.repair.Manuscript;
import org.jishen.repair.Mendings;
import org.jishen.repair.Repairer;
import org.jishen.report.Engine;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.Rulebook;

/**
 * Everything between a file and its review, loaded once. Safe for use by several threads.
 *
 * @param reading from a file to its submission
 * @param standards what files are judged by; the rules may still be being compiled
 * @param dispositions what people decided about findings
 * @param mendings how findings may be mended; none where nobody asks for it
 */
record Desk(
    Reading reading, Later<Standards> standards, DispositionFiles dispositions, Mendings mendings) {

  private static final int REPAIRING = 10;

  /** A desk that looks for dispositions beside each file, and where nobody asks for repairs. */
  static Desk of(Knowledge knowledge, Later<Standards> standards) {
    return of(knowledge, standards, Mendings.NONE);
  }

  /** The same with ways to mend. */
  static Desk of(Knowledge knowledge, Later<Standards> standards, Mendings mendings) {
    return new Desk(
        Reading.load(knowledge), standards, DispositionFiles.of(knowledge, ""), mendings);
  }

  /** Workers with time for a file; looking for repairs reads a file many times. */
  Workers workers(int jobs) {
    Limits limits = reading.limits();
    long seconds = (long) limits.seconds() * (mendings.none() ? 1 : REPAIRING);
    return new Workers(jobs, limits, Duration.ofSeconds(seconds));
  }

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
    if (mendings.none()) {
      return new Reviewer(standards.get()).review(reading.read(source), source.sha256());
    }
    Manuscript manuscript = reading.manuscript(source);
    Reviewer reviewer = new Reviewer(standards.get());
    Review review = reviewer.review(manuscript.read(), source.sha256());
    return review.with(new Repairer(mendings, reviewer).repairs(manuscript, review));
  }

  /** The same answer with what people decided about it, on the day whose rules hold. */
  Review disposed(Review review) {
    return dispositions.judge(review, standards.get().day());
  }
}
