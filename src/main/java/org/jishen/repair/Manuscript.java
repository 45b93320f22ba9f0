package org.jishen.repair;

import java.util.List;
import org.jishen.document.Place;
import org.jishen.reading.UnreadableException;
import org.jishen.submission.Submission;
import org.jspecify.annotations.Nullable;

/** A file as its author would see it: texts at places, and what it means when some are changed. */
public interface Manuscript {

  /**
   * What stands at a place, whatever its label: nothing where nothing can be written, several texts
   * where several values share a line.
   */
  List<String> texts(Place place);

  /** What the file means. */
  Submission read() throws UnreadableException;

  /**
   * The file with changes made.
   *
   * @return null when a row cannot be put in there
   */
  @Nullable Manuscript with(Proposal proposal) throws UnreadableException;

  /**
   * The part of the file around a place, which is read sooner than the whole; the whole where it
   * has no such parts.
   */
  Manuscript around(Place place);
}
