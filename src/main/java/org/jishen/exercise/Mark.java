package org.jishen.exercise;

import java.util.List;
import org.jishen.knowledge.Message;

/**
 * How an answer was marked.
 *
 * @param points 0 to 100
 * @param remarks what was right and what was not, without giving away what was not found
 * @param missed the codes of the rules whose faults were not recognised or not mended
 */
public record Mark(int points, List<Message> remarks, List<String> missed) {

  /** Full points. */
  public static final int FULL = 100;

  /** Nothing is left to be found or mended. */
  public boolean full() {
    return points == FULL;
  }
}
