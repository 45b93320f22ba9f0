package org.jishen.batch;

import org.jishen.document.Place;
import org.jishen.knowledge.Message;
import org.jishen.reading.UnreadableException;
import org.jishen.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param file its name
 * @param sha256 of its content, in hex
 * @param review the answer; null when it could not be read
 * @param place where it could not be read; null when it could
 * @param sentence why it could not be read; null when it could
 */
record JournalEntry(
    String file,
    String sha256,
    @Nullable Review review,
    @Nullable Place place,
    @Nullable Message sentence) {

  static JournalEntry of(String file, String sha256, Review review) {
    return new JournalEntry(file, sha256, review, null, null);
  }

  static JournalEntry of(String file, String sha256, UnreadableException failure) {
    return new JournalEntry(file, sha256, null, failure.place(), failure.sentence());
  }

  /** The same answer once more. */
  Review answer() throws UnreadableException {
    if (review != null) {
      return review;
    }
    if (place == null || sentence == null) {
      throw new IllegalStateException(file);
    }
    throw new UnreadableException(place, sentence);
  }
}
