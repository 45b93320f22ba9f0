package org.jishen.submission;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jishen.text.HalfWidth;

/** How names of projects and units are compared: punctuation, width, brackets and spaces aside. */
public final class Names {

  private static final int SHORTEST_BEGINNING = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:年度|年)?");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /** The name folded: only letters, digits and Han characters are left, in half width. */
  public static String key(String name) {
    return SIGNS.matcher(HalfWidth.of(name)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The name folded, years aside: what a project is called in every year. */
  public static String yearless(String name) {
    return key(YEAR.matcher(name).replaceAll(""));
  }

  /** Two folded names are the same, or one is the cut-off beginning of the other. */
  public static boolean match(String key, String other) {
    if (key.equals(other)) {
      return true;
    }
    String shorter = key.length() < other.length() ? key : other;
    String longer = key.length() < other.length() ? other : key;
    return shorter.length() >= SHORTEST_BEGINNING && longer.startsWith(shorter);
  }
}
