package org.jishen.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is in force.
 *
 * @param from the first of them; null when it always was
 * @param until the last of them; null when no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** In force on all days. */
  public static final Validity ALWAYS = new Validity(null, null);

  /** It comes into force after that day. */
  public boolean after(LocalDate day) {
    return from != null && day.isBefore(from);
  }

  /** It was in force before that day. */
  public boolean before(LocalDate day) {
    return until != null && day.isAfter(until);
  }

  /** It is in force on that day. */
  public boolean on(LocalDate day) {
    return !after(day) && !before(day);
  }

  /** It ends before it begins. */
  public boolean empty() {
    return from != null && until != null && until.isBefore(from);
  }
}
