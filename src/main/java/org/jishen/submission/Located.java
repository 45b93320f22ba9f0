package org.jishen.submission;

import org.jishen.document.Place;

/** A fact that stands somewhere in the file. */
public interface Located {

  /** Where. */
  Place place();
}
