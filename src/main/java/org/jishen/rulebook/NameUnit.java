package org.jishen.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jishen.submission.WordList;
import org.jishen.text.HalfWidth;

/**
 * The unit that the name of an indicator carries at its end: 仓库(≥**平方米), 受益人口≥**人, 培训班(期). A target
 * below such a name needs no unit of its own.
 */
public final class NameUnit {

  /** A unit stands within the last characters of a name. */
  private static final int END = 40;

  private static final String MARKS = "[\\s≥≤≧≦<>=*×xX_]";
  private static final String UNIT = "([^\\s\\d()≥≤≧≦<>=*×_:][^\\s()≥≤≧≦<>=*×_:]{0,7})";

  private static final Pattern RESIDUE =
      Pattern.compile(
          "(?:[(]?(?:[≥≤≧≦]|[<>]=?)"
              + MARKS
              + "{0,12}+|[(]"
              + MARKS
              + "{1,12}+|[(]单位:?)"
              + UNIT
              + "[\\s)]{0,6}$");

  private static final Pattern BRACKET =
      Pattern.compile("[(]\\s{0,6}" + UNIT + "\\s{0,6}[)]\\s{0,6}$");

  private NameUnit() {}

  /**
   * The unit at the end of a name, "" for none.
   *
   * @param known what may be a unit where nothing but the brackets says so, since 水库维修(一期) has none
   */
  public static String of(String name, WordList known) {
    String folded = HalfWidth.of(name);
    String end = folded.substring(Math.max(0, folded.length() - END));
    Matcher residue = RESIDUE.matcher(end);
    if (residue.find()) {
      return residue.group(1);
    }
    Matcher bracket = BRACKET.matcher(end);
    return bracket.find() && known.is(bracket.group(1)) ? bracket.group(1) : "";
  }
}
