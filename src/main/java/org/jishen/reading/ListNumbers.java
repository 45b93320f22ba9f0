package org.jishen.reading;

import java.util.Locale;
import java.util.Map;

/** Writes the numbers that Word puts in front of the paragraphs of a list. */
final class ListNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  /** The first of characters that stand for 1, 2, 3 and so on, and how many there are. */
  private record Enclosed(char first, int count) {}

  private static final Map<String, Enclosed> ENCLOSED =
      Map.of(
          "decimalEnclosedCircle", new Enclosed('①', 20),
          "decimalEnclosedCircleChinese", new Enclosed('①', 20),
          "decimalEnclosedParen", new Enclosed('⑴', 20),
          "decimalEnclosedFullstop", new Enclosed('⒈', 20),
          "ideographEnclosedCircle", new Enclosed('㊀', 10));

  /** The formats of Word before 2007, by their numbers. */
  private static final Map<Integer, String> OLD =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(22, "decimalZero"),
          Map.entry(23, "bullet"),
          Map.entry(26, "decimalEnclosedFullstop"),
          Map.entry(27, "decimalEnclosedParen"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(29, "ideographEnclosedCircle"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(31, "ideographZodiac"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(35, "taiwaneseCountingThousand"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(255, "none"));

  private ListNumbers() {}

  /** The name of a format that an older Word knows by number. */
  static String format(int code) {
    return OLD.getOrDefault(code, "decimal");
  }

  /** A number in a format, by the names of Word since 2007; "" for bullets, which say nothing. */
  static String text(String format, int number) {
    Enclosed enclosed = ENCLOSED.get(format);
    if (enclosed != null && number >= 1 && number <= enclosed.count()) {
      return String.valueOf((char) (enclosed.first() + number - 1));
    }
    return switch (format) {
      case "bullet", "none" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "decimalFullWidth" -> digits(number, "０１２３４５６７８９");
      case "ideographDigital", "taiwaneseDigital" -> digits(number, "〇一二三四五六七八九");
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "ideographTraditional" -> cycle(number, STEMS);
      case "ideographZodiac" -> cycle(number, BRANCHES);
      case "chineseLegalSimplified", "ideographLegalTraditional" -> counted(number, LEGAL, "拾佰仟万");
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counted(number, DIGITS, "十百千万").replaceFirst("^一十", "十");
      default -> String.valueOf(number);
    };
  }

  private static String digits(int number, String digits) {
    StringBuilder text = new StringBuilder();
    for (char digit : String.valueOf(Math.max(0, number)).toCharArray()) {
      text.append(digits.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** A, B, … Z, AA, BB: Word repeats the letter. */
  private static String letters(int number) {
    if (number < 1) {
      return "";
    }
    String letter = String.valueOf((char) ('A' + (number - 1) % 26));
    return letter.repeat(Math.min(9, (number - 1) / 26 + 1));
  }

  private static String cycle(int number, String all) {
    return number < 1 ? "" : String.valueOf(all.charAt((number - 1) % all.length()));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        text.append(signs[i]);
      }
    }
    return text.toString();
  }

  /** A number below a hundred thousand in words; nobody counts farther. */
  private static String counted(int number, String digits, String units) {
    if (number < 1 || number > 99_999) {
      return String.valueOf(number);
    }
    String plain = String.valueOf(number);
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      int digit = plain.charAt(i) - '0';
      int power = plain.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      text.append(gap ? String.valueOf(digits.charAt(0)) : "").append(digits.charAt(digit));
      text.append(power == 0 ? "" : String.valueOf(units.charAt(power - 1)));
      gap = false;
    }
    return text.toString();
  }
}
