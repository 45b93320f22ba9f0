package org.jishen.report;

import java.io.Closeable;
import java.io.IOException;
import org.jishen.knowledge.Message;
import org.jishen.review.Review;

/**
 * A report that is written while files are still being checked, so that a folder of thousands needs
 * no more memory than a few of them. Reviews and failures come in the order of the input.
 */
public interface ReviewReport extends Closeable {

  /** The answer for one file. */
  void review(Review review) throws IOException;

  /** A file that has no answer. */
  void failure(Failure failure) throws IOException;

  /**
   * What stands at the end.
   *
   * @param conclusion how the run ended, for people
   */
  void end(Message conclusion) throws IOException;

  /** Gives back what the report needed beside its output; the output itself stays open. */
  @Override
  default void close() throws IOException {}
}
