package org.jishen.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param profile the name of a profile, or {@link #AUTO}
 * @param asOf the day whose rules are to hold; null for the day that the rules/ folder states, so
 *     that an answer never depends on the clock
 */
public record Choice(String profile, @Nullable LocalDate asOf) {

  /** The name under which every file gets the profile of its own place. */
  public static final String AUTO = "auto";

  /** Each file by the rules of its place. */
  public static final Choice OF_ITS_PLACE = new Choice(AUTO, null);

  /** The profile of a name. */
  public static Choice of(String profile) {
    return new Choice(profile, null);
  }
}
