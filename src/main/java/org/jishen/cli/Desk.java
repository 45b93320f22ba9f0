package org.jishen.cli;

import org.jishen.profile.Standards;
import org.jishen.reading.Source;
import org.jishen.reading.UnreadableException;
import org.jishen.repair.Manuscript;
import org.jishen.repair.Mendings;
import org.jishen.repair.Repairer;
import org.jishen.report.Engine;
import org.jishen.review.Review;
import org.jishen.review.Reviewer;
import org.jishen.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Everything between a file and its review, loaded once. Safe for use by several threads.
 *
 * @param reading from a file to its submission
 * @param standards what files are judged by; the rules may still be being compiled
 * @param mendings how findings may be mended; null where nobody asks for it
 */
record Desk(Reading reading, Later<Standards> standards, @Nullable Mendings mendings) {

  /** A desk where nobody asks how findings can be mended. */
  Desk(Reading reading, Later<Standards> standards) {
    this(reading, standards, null);
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
    if (mendings == null) {
      return new Reviewer(standards.get()).review(reading.read(source), source.sha256());
    }
    Manuscript manuscript = reading.manuscript(source);
    Reviewer reviewer = new Reviewer(standards.get());
    Review review = reviewer.review(manuscript.read(), source.sha256());
    return review.with(new Repairer(mendings, reviewer).repairs(manuscript, review));
  }
}
