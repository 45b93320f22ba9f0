package org.jishen.reading;

import org.jishen.document.Place;
import org.jishen.knowledge.Lang;
import org.jishen.knowledge.Message;

/** A file cannot be read. It says which file, where, and what to do. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final transient Message sentence;

  /** What is wrong, and where. */
  public UnreadableException(Place place, Message sentence) {
    super(place.file() + ": " + sentence);
    this.place = place;
    this.sentence = sentence;
  }

  /** Where. */
  public Place place() {
    return place;
  }

  /** What is wrong. */
  public Message sentence() {
    return sentence;
  }

  /** One line: file, line, sentence. */
  public String line(Lang lang) {
    String line = place.line() > 0 ? ":" + place.line() : "";
    return place.file() + line + ": " + sentence.in(lang);
  }
}
