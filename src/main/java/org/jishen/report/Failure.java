package org.jishen.report;

import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;

/**
 * A file that could not be read or checked.
 *
 * @param place the file, and where in it the trouble is
 * @param sentence what is wrong
 */
public record Failure(Place place, Message sentence) {

  /** A failure that concerns a file as a whole. */
  public static Failure of(String file, Message sentence) {
    return new Failure(Place.inFile(file), sentence);
  }

  /** One line: file, line, sentence. */
  public String line(Lang lang) {
    String line = place.line() > 0 ? ":" + place.line() : "";
    return place.file() + line + ": " + sentence.in(lang);
  }
}
