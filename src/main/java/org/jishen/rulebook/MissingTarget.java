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

  private static final Pattern TEMPLATE =
      Pattern.compile("[≥≤≧≦≯≮><=═〉〈]*+(?:[*×_]++|[xX]{2,9}+|[\\[(【〔][\\])】〕])?+");

  private MissingTarget() {}

  /**
   * The value sets no target.
   *
   * @param units what counts as a unit when it stands alone
   */
  public static boolean in(TargetValue value, WordList units) {
    String text = HalfWidth.spaceless(value.raw());
    Matcher template = TEMPLATE.matcher(text);
    String rest = template.lookingAt() ? text.substring(template.end()) : text;
    return rest.isEmpty() || units.is(rest);
  }
}
