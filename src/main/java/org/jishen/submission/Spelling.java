package org.jishen.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jishen.text.TargetValue;

/** What is written in a target value otherwise than the norm writes it. */
public final class Spelling {

  private static final Pattern WIDE_DIGITS = Pattern.compile("[０-９]+");
  private static final Pattern UNIT_PARTS = Pattern.compile("[/·.]|每");

  private Spelling() {}

  /**
   * The signs, digits and units of a value that are written oddly, joined by a comma; "" for none.
   *
   * @param value the target value
   * @param oddUnits spellings of units that are not the norm's
   */
  public static String odd(TargetValue value, WordList oddUnits) {
    List<String> odd = new ArrayList<>();
    if (!value.unusualSign().isEmpty()) {
      odd.add(value.unusualSign());
    }
    var digits = WIDE_DIGITS.matcher(value.raw());
    if (digits.find()) {
      odd.add(digits.group());
    }
    UNIT_PARTS.splitAsStream(value.unit().text()).filter(oddUnits::is).forEach(odd::add);
    return String.join("、", odd);
  }
}
