package org.jishen.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.WordList;
import org.jishen.text.HalfWidth;
import org.jishen.text.TargetValue;

/**
 * A target that was not set: an empty cell, or one that holds only what the template printed there,
 * a sign, a placeholder or a unit (&gt;, ≥**%, [ ]公里, 万亩).
 */
public final class MissingTarget {

  private static final String SIGNS = "≥≤≧≦≯≮><=═〉〈";

  private static final Pattern HOLE = Pattern.compile("[*×_]++|[xX]{2,9}+|[\\[(【〔][\\])】〕]");

  private MissingTarget() {}

  /**
   * The value sets no target.
   *
   * @param units what counts as a unit when it stands alone
   */
  public static boolean in(TargetValue value, WordList units) {
    String rest = withoutSigns(HalfWidth.spaceless(value.raw()));
    if (rest.isEmpty() || Character.isDigit(rest.charAt(0))) {
      return rest.isEmpty();
    }
    Matcher hole = HOLE.matcher(rest);
    String behind = hole.lookingAt() ? rest.substring(hole.end()) : rest;
    return behind.isEmpty() || units.is(behind);
  }

  private static String withoutSigns(String text) {
    int at = 0;
    while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at);
  }
}
